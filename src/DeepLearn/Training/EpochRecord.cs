using System.Globalization;

namespace DeepLearn.Training;

/// <summary>What one epoch gave.</summary>
public sealed record EpochRecord
{
    private static readonly IReadOnlyDictionary<string, double> None = new Dictionary<string, double>();

    /// <summary>The number of the epoch, from 1.</summary>
    public required int Epoch { get; init; }

    /// <summary>The number of epochs asked for.</summary>
    public required int Epochs { get; init; }

    /// <summary>The mean loss over the examples of the epoch, each measured in its own step.</summary>
    public required double TrainLoss { get; init; }

    /// <summary>The mean loss over the validation (else test) examples after the epoch; null where there are none.</summary>
    public double? ValidationLoss { get; init; }

    /// <summary>Metrics by name over the training examples, each measured in its own step.</summary>
    public IReadOnlyDictionary<string, double> TrainMetrics { get; init; } = None;

    /// <summary>Metrics by name over the validation (else test) examples after the epoch.</summary>
    public IReadOnlyDictionary<string, double> ValidationMetrics { get; init; } = None;

    /// <summary>Time of training and evaluation.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Training examples a second, evaluation not counted.</summary>
    public required double ExamplesPerSecond { get; init; }

    /// <summary>The learning rate of the epoch.</summary>
    public required double LearningRate { get; init; }

    /// <summary>The accuracy in training, if it was followed.</summary>
    public double? TrainAccuracy => TrainMetrics.TryGetValue("Accuracy", out var value) ? value : null;

    /// <summary>The accuracy on the validation (else test) examples, if it was followed.</summary>
    public double? ValidationAccuracy => ValidationMetrics.TryGetValue("Accuracy", out var value) ? value : null;

    /// <summary>One line for a person who watches.</summary>
    public override string ToString()
    {
        var parts = new List<string> { $"epoch {Epoch}/{Epochs}" };
        Add("train", TrainLoss, TrainMetrics);
        if (ValidationLoss is { } loss)
            Add("validation", loss, ValidationMetrics);
        parts.Add(string.Create(CultureInfo.InvariantCulture, $"{ExamplesPerSecond:N0} examples/s"));
        return string.Join("  ", parts);

        void Add(string where, double value, IReadOnlyDictionary<string, double> metrics)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{where} loss {value:F4}"));
            parts.AddRange(metrics.Select(m => string.Create(CultureInfo.InvariantCulture, $"{where} {m.Key} {m.Value:F4}")));
        }
    }
}

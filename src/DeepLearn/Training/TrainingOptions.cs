using DeepLearn.Errors;

namespace DeepLearn.Training;

/// <summary>How a model is trained.</summary>
public sealed record TrainingOptions
{
    /// <summary>Times that every example is seen: at least 1.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Examples in a step: at least 1.</summary>
    public int BatchSize { get; init; } = 256;

    /// <summary>The step size; null for the optimizer's default.</summary>
    public double? LearningRate { get; init; }

    /// <summary>The name of the optimizer.</summary>
    public string Optimizer { get; init; } = "SGD";

    /// <summary>SGD's momentum, 0 up to 1.</summary>
    public double Momentum { get; init; }

    /// <summary>Nesterov's form of the momentum.</summary>
    public bool Nesterov { get; init; }

    /// <summary>Strength of the weight decay; null for the optimizer's default.</summary>
    public double? WeightDecay { get; init; }

    /// <summary>The name of the loss; null for CrossEntropy where labels are classes, MSE elsewhere.</summary>
    public string? Loss { get; init; }

    /// <summary>Metrics to follow beside the loss; null for Accuracy where labels are classes, none elsewhere.</summary>
    public IReadOnlyList<string>? Metrics { get; init; }

    /// <summary>Epochs without progress on the held back examples after which the training stops; null to do all epochs.</summary>
    public int? Patience { get; init; }

    /// <summary>The metric that tells of progress; null for the loss. It is followed even if <see cref="Metrics"/> lacks it.</summary>
    public string? Monitor { get; init; }

    /// <summary>Decides weights that are not yet drawn, the order of examples and dropout; null for one drawn at random.</summary>
    public long? Seed { get; init; }

    /// <summary>"cpu", "cuda" or "cuda:N".</summary>
    public string Device { get; init; } = "cpu";

    /// <summary>Whether each epoch has an order of its own.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>A new or empty folder for the manifest and checkpoints; null for none.</summary>
    public string? RunFolder { get; init; }

    /// <summary>The command that started the training, for the manifest.</summary>
    public string? Command { get; init; }

    /// <summary>Checks what no other part checks.</summary>
    internal void Validate()
    {
        if (Epochs < 1)
            throw new DeepLearnException("TrainingOption", DeepLearnErrorKind.InvalidArgument,
                $"A training of {Epochs} epochs cannot be: give at least 1.", Epochs);
    }
}

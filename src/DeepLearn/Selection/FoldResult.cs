using DeepLearn.Modules;
using DeepLearn.Training;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>What one fold of a cross-validation gave.</summary>
public sealed class FoldResult
{
    internal FoldResult(CrossValidation owner, Fold fold, IReadOnlyList<TrainingRun> runs, FoldCallback judge)
    {
        CrossValidation = owner;
        Fold = fold.Number;
        Repeat = fold.Repeat;
        Runs = runs.ToArray();
        Model = judge.Model;
        Train = judge.Train;
        Validation = judge.Validation;
        Rows = fold.Validation;
        Predictions = judge.Predictions;
        Labels = judge.Labels;
    }

    /// <summary>The number of the fold, from 1.</summary>
    public int Fold { get; }

    /// <summary>The number of the repeat, from 1.</summary>
    public int Repeat { get; }

    /// <summary>The measure by which folds are compared: the first metric, or "Loss" where none was asked for.</summary>
    public string Metric => Validation.Keys.ElementAt(Math.Min(1, Validation.Count - 1));

    /// <summary><see cref="Metric"/> over the examples that were trained on.</summary>
    public double TrainScore => Train[Metric];

    /// <summary><see cref="Metric"/> over the examples that were held back.</summary>
    public double ValidScore => Validation[Metric];

    /// <summary>Loss and metrics by name over the examples that were trained on, by the trained model in evaluation mode.</summary>
    public IReadOnlyDictionary<string, double> Train { get; }

    /// <summary>Loss and metrics by name over the examples that were held back.</summary>
    public IReadOnlyDictionary<string, double> Validation { get; }

    /// <summary>The model; an <see cref="Ensemble"/> where several were trained in the fold.</summary>
    public Module Model { get; }

    /// <summary>The trainings: one for each model.</summary>
    public IReadOnlyList<TrainingRun> Runs { get; }

    /// <summary>Numbers of the examples that were held back, in the data as a whole.</summary>
    public IReadOnlyList<long> Rows { get; }

    /// <summary>What the model predicts for them, shape [examples, ...], on the CPU, in the units of the data.</summary>
    public Tensor Predictions { get; }

    /// <summary>What is right for them: shape [examples] for classes, [examples, k] for values, in the units of the data.</summary>
    public Tensor Labels { get; }

    /// <summary>The cross-validation it belongs to.</summary>
    public CrossValidation CrossValidation { get; }
}

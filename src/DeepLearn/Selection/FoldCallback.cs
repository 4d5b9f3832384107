using DeepLearn.Data;
using DeepLearn.Metrics;
using DeepLearn.Modules;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>
/// Judges the models of a fold, all together as one, when the last of them is trained: on the training thread, whose team of
/// threads is there already.
/// </summary>
internal sealed class FoldCallback(int members) : Callback
{
    private readonly List<Module> _models = [];

    /// <summary>After early stopping has chosen the weights.</summary>
    public override int Order => 70;

    public Module Model { get; private set; } = null!;

    public IReadOnlyDictionary<string, double> Train { get; private set; } = null!;

    public IReadOnlyDictionary<string, double> Validation { get; private set; } = null!;

    public Tensor Predictions { get; private set; } = null!;

    public Tensor Labels { get; private set; } = null!;

    public override void OnTrainEnd(TrainingContext context)
    {
        if (context.Failure is not null || context.CancellationToken.IsCancellationRequested)
            return;
        _models.Add(context.Model.Eval());
        if (_models.Count < members)
            return;
        Model = members == 1 ? context.Model : new Ensemble(_models);
        Train = Measure(context, context.Data.Train);
        Validation = Measure(context, context.Data.Validation!);
        using var scope = NewDisposeScope();
        Predictions = Predictor.Predict(Model, context.Data.Validation!, context.Options.BatchSize).DetachFromDisposeScope();
        Labels = LabelValues.Of(context.Data.Validation!).DetachFromDisposeScope();
    }

    private Dictionary<string, double> Measure(TrainingContext context, Dataset data) =>
        Evaluator.Evaluate(
            Model, data, context.LastEpoch!.TrainMetrics.Keys, context.Loss, context.Options.BatchSize, context.Device, context.CancellationToken)
            .ToDictionary(result => result.Name, result => (double)result.Value);
}

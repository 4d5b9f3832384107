using System.Diagnostics;
using DeepLearn.Metrics;

namespace DeepLearn.Training;

/// <summary>
/// Follows loss and metrics and writes the history: over the training examples as each step saw them (as D2L's train_ch6
/// does), over the validation (else test) examples after each epoch.
/// </summary>
internal sealed class MetricsCallback(IReadOnlyList<string> names) : Callback
{
    private readonly List<ScalarMetric> _train = [.. names.Select(MetricCatalogue.GetScalar)];
    private readonly List<ScalarMetric> _evaluation = [.. names.Select(MetricCatalogue.GetScalar)];
    private readonly Stopwatch _watch = new();
    private TimeSpan _trained;
    private double _lossSum;
    private long _examples;

    public override int Order => -50;

    public override void OnEpochBegin(TrainingContext context)
    {
        _train.ForEach(metric => metric.Reset());
        _lossSum = 0;
        _examples = 0;
        _watch.Restart();
    }

    public override void OnBatchEnd(TrainingContext context)
    {
        var count = context.Batch.Count;
        _lossSum += context.BatchLoss * count;
        _examples += count;
        foreach (var metric in _train)
            metric.Update(context.Output, context.Batch.Labels, context.Data.Train.LabelTransform);
        _trained = _watch.Elapsed;
    }

    public override void OnEpochEnd(TrainingContext context)
    {
        var train = Values(_train);
        var (loss, evaluation) = Evaluate(context);
        context.Records.Add(new EpochRecord
        {
            Epoch = context.Epoch,
            Epochs = context.Epochs,
            TrainLoss = _lossSum / _examples,
            TrainMetrics = train,
            ValidationLoss = loss,
            ValidationMetrics = evaluation,
            Elapsed = _watch.Elapsed,
            ExamplesPerSecond = _examples / _trained.TotalSeconds,
            LearningRate = context.Optimizer.LearningRate,
        });
    }

    private (double? Loss, Dictionary<string, double> Metrics) Evaluate(TrainingContext context)
    {
        if (context.Data.Evaluation is not { } data)
            return (null, []);
        var results = Evaluator.Evaluate(
            context.Model, data, _evaluation, context.Loss, context.Options.BatchSize, context.Device, context.CancellationToken);
        return ((double)results[0].Value, results.Skip(1).ToDictionary(result => result.Name, result => (double)result.Value));
    }

    private static Dictionary<string, double> Values(List<ScalarMetric> metrics) =>
        metrics.ToDictionary(metric => metric.Name, metric => metric.Value);
}

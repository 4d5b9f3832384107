using DeepLearn.Data;
using DeepLearn.Losses;
using DeepLearn.Modules;
using DeepLearn.Selection;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>Measures a model on a data set.</summary>
public static class Evaluator
{
    /// <summary>
    /// Runs the model over all examples, in evaluation mode and without gradients. Metrics are in the original units of the
    /// labels, the loss in those the model is trained on.
    /// </summary>
    /// <param name="model">The model; its mode is restored.</param>
    /// <param name="data">The examples.</param>
    /// <param name="metrics">What to measure; each is reset first.</param>
    /// <param name="loss">If given, its mean over the examples comes first, as "Loss".</param>
    /// <param name="batchSize">Examples at a time; no influence on the results beyond rounding.</param>
    /// <param name="device">Where to compute; by default where the model is.</param>
    /// <param name="cancellationToken">Stops after the batch in flight with an OperationCanceledException.</param>
    /// <returns>One result for each metric, in their order.</returns>
    public static IReadOnlyList<MetricResult> Evaluate(
        Module model, Dataset data, IEnumerable<Metric> metrics, Loss? loss = null, int batchSize = 256,
        Device? device = null, CancellationToken cancellationToken = default)
    {
        var measured = metrics.ToList();
        measured.ForEach(metric => metric.Reset());
        data.CheckLabels();
        if (model is Ensemble { PreparesByMember: true } && loss is null)
            return OfPredictions(model, data, measured, batchSize, cancellationToken);
        var lossSum = 0.0;
        data = data.For(model);
        using var mode = new EvaluationMode(model);
        foreach (var batch in new DataLoader(data, batchSize, device: device ?? model.Device).Batches(1))
        {
            using var taken = batch;
            cancellationToken.ThrowIfCancellationRequested();
            using var scope = NewDisposeScope();
            var output = model.Forward(batch.Features);
            if (loss is not null)
                lossSum += loss.Compute(output, batch.Labels).to(ScalarType.Float64).item<double>() * batch.Count;
            measured.ForEach(metric => metric.Update(output, batch.Labels, data.LabelTransform));
        }
        var results = measured.Select(metric => new MetricResult(metric.Name, metric.Compute()));
        return (loss is null ? results : results.Prepend(new MetricResult("Loss", lossSum / data.Count))).ToArray();
    }

    /// <summary>Measures predictions, which are in the units of the labels.</summary>
    private static MetricResult[] OfPredictions(
        Module model, Dataset data, List<Metric> metrics, int batchSize, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        var predictions = Predictor.Predict(model, data, batchSize, cancellationToken);
        var labels = LabelValues.Of(data);
        metrics.ForEach(metric => metric.Update(predictions, labels));
        return [.. metrics.Select(metric => new MetricResult(metric.Name, metric.Compute()))];
    }

    /// <summary>Measures by the names of metrics.</summary>
    /// <inheritdoc cref="Evaluate(Module, Dataset, IEnumerable{Metric}, Loss, int, Device, CancellationToken)"/>
    /// <exception cref="Errors.DeepLearnException">"UnknownMetric": lists the valid names.</exception>
    public static IReadOnlyList<MetricResult> Evaluate(
        Module model, Dataset data, IEnumerable<string> metrics, Loss? loss = null, int batchSize = 256,
        Device? device = null, CancellationToken cancellationToken = default) =>
        Evaluate(model, data, metrics.Select(name => MetricCatalogue.Get(name, data.ClassNames)).ToList(),
            loss, batchSize, device, cancellationToken);
}

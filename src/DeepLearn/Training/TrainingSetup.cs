using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using DeepLearn.Data;
using DeepLearn.Experiments;
using DeepLearn.Layers;
using DeepLearn.Losses;
using DeepLearn.Metrics;
using DeepLearn.Modules;
using DeepLearn.Optimizers;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>Resolves the names of the options and readies the model; what does not fit is an error before work starts.</summary>
internal sealed class TrainingSetup
{
    private readonly TrainingOptions _options;
    private readonly IReadOnlyList<string> _metrics;
    private readonly EarlyStoppingCallback? _stopping;
    private readonly RunFolder? _folder;

    public TrainingSetup(Module model, DatasetSplits data, TrainingOptions options, CancellationToken cancellationToken)
    {
        options.Validate();
        var seed = options.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        _options = options with { Seed = seed };
        var classes = data.Train.HasClassLabels;
        var device = Devices.Parse(options.Device);
        var loss = LossCatalogue.Get(options.Loss ?? (classes ? "CrossEntropy" : "MSE"));
        OptimizerCatalogue.Get(options.Optimizer);
        if (options.Patience is { } patience)
        {
            _stopping = new EarlyStoppingCallback(patience, options.Monitor);
            EarlyStoppingCallback.Check(data);
        }
        IEnumerable<string> metrics = options.Metrics ?? (classes ? ["Accuracy"] : []);
        _metrics = [.. metrics.Concat(options.Monitor is null ? [] : [options.Monitor]).Select(name => MetricCatalogue.GetScalar(name).Name).Distinct()];
        Loader = new DataLoader(data.Train, options.BatchSize, options.Shuffle, seed, device);

        data.Train.CheckLabels();
        data.Evaluation?.CheckLabels();
        manual_seed(seed);
        model.To(device);
        foreach (var (_, layer) in model.NamedModules())
            (layer as Linear)?.Settle(data.Train.OutputCount);
        TryOne(model, loss, data.Train, device);
        model.Preprocessor = data.Train.Preprocessor;
        var optimizer = OptimizerCatalogue.Create(options.Optimizer, model.Parameters(), new OptimizerOptions
        {
            LearningRate = options.LearningRate,
            Momentum = options.Momentum,
            Nesterov = options.Nesterov,
            WeightDecay = options.WeightDecay,
        });
        var id = string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:yyyyMMdd-HHmmss}-{model.Name ?? model.Kind}-{seed}");
        Context = new TrainingContext(id, model, data, _options, device, loss, optimizer, Loader.Count, cancellationToken);
        _folder = options.RunFolder is null ? null : RunFolder.Create(options.RunFolder);
    }

    public TrainingContext Context { get; }

    public DataLoader Loader { get; }

    public IEnumerable<Callback> BuiltIn(BlockingCollection<TrainingEvent> events)
    {
        yield return new FiniteGuardCallback();
        yield return new MetricsCallback(_metrics);
        yield return new ProgressCallback(events);
        yield return new CancellationCallback();
        yield return new MemoryCallback();
        if (_stopping is not null)
            yield return _stopping;
        if (_folder is not null)
        {
            yield return new CheckpointCallback(_folder);
            yield return new ManifestCallback(_folder);
        }
    }

    /// <summary>One example decides the open sizes, and shows what does not fit before anything is trained or written.</summary>
    private void TryOne(Module model, Loss loss, Dataset data, Device device)
    {
        using var mode = new EvaluationMode(model);
        using var first = data.GetBatch([0]).To(device);
        using var scope = NewDisposeScope();
        var output = model.Forward(first.Features);
        loss.Compute(output, first.Labels);
        foreach (var metric in _metrics.Select(MetricCatalogue.GetScalar))
        {
            metric.Update(output, first.Labels, data.LabelTransform);
            metric.Reset();
        }
    }
}

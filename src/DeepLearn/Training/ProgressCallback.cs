using System.Collections.Concurrent;
using System.Diagnostics;

namespace DeepLearn.Training;

/// <summary>Tells who watches how far the training has come.</summary>
internal sealed class ProgressCallback(BlockingCollection<TrainingEvent> events) : Callback
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(0.2);

    private readonly Stopwatch _sinceEvent = Stopwatch.StartNew();
    private readonly Stopwatch _epoch = new();
    private long _examples;

    public override int Order => 50;

    public override void OnEpochBegin(TrainingContext context)
    {
        _examples = 0;
        _epoch.Restart();
    }

    public override void OnBatchEnd(TrainingContext context)
    {
        _examples += context.Batch.Count;
        if (_sinceEvent.Elapsed < Every)
            return;
        _sinceEvent.Restart();
        events.Add(new BatchEvent(context.Epoch, context.Epochs, context.Step, context.StepsInEpoch, context.BatchLoss,
            _examples / _epoch.Elapsed.TotalSeconds));
    }

    public override void OnEpochEnd(TrainingContext context) => events.Add(new EpochEvent(context.LastEpoch!));
}

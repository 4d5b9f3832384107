using DeepLearn.Training;

namespace DeepLearn.Tests.Training;

/// <summary>A callback made of functions.</summary>
internal sealed class Watcher : Callback
{
    public Action<TrainingContext>? TrainBegin { get; init; }

    public Action<TrainingContext>? EpochBegin { get; init; }

    public Action<TrainingContext>? BatchBegin { get; init; }

    public Action<TrainingContext>? BackwardEnd { get; init; }

    public Action<TrainingContext>? BatchEnd { get; init; }

    public Action<TrainingContext>? EpochEnd { get; init; }

    public Action<TrainingContext>? TrainEnd { get; init; }

    public override void OnTrainBegin(TrainingContext context) => TrainBegin?.Invoke(context);

    public override void OnEpochBegin(TrainingContext context) => EpochBegin?.Invoke(context);

    public override void OnBatchBegin(TrainingContext context) => BatchBegin?.Invoke(context);

    public override void OnBackwardEnd(TrainingContext context) => BackwardEnd?.Invoke(context);

    public override void OnBatchEnd(TrainingContext context) => BatchEnd?.Invoke(context);

    public override void OnEpochEnd(TrainingContext context) => EpochEnd?.Invoke(context);

    public override void OnTrainEnd(TrainingContext context) => TrainEnd?.Invoke(context);
}

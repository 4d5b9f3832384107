using DeepLearn.Training;

namespace DeepLearn.Bench.Works;

/// <summary>Keeps the loss of each step.</summary>
internal sealed class LossRecorder : Callback
{
    public List<double> Losses { get; } = [];

    public override void OnBatchEnd(TrainingContext context) => Losses.Add(context.BatchLoss);
}

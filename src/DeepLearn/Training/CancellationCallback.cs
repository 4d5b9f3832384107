namespace DeepLearn.Training;

/// <summary>Ends the training after the batch in flight when that was asked for.</summary>
internal sealed class CancellationCallback : Callback
{
    public const string Reason = "It was cancelled.";

    public override int Order => -100;

    public override void OnTrainBegin(TrainingContext context) => Check(context);

    public override void OnBatchEnd(TrainingContext context) => Check(context);

    private static void Check(TrainingContext context)
    {
        if (context.CancellationToken.IsCancellationRequested)
            context.RequestStop(Reason);
    }
}

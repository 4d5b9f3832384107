using DeepLearn.Experiments;

namespace DeepLearn.Training;

/// <summary>Keeps the manifest of the run folder true from the beginning to the end.</summary>
internal sealed class ManifestCallback(RunFolder folder) : Callback
{
    private readonly DateTimeOffset _started = DateTimeOffset.Now;

    public override int Order => 90;

    public override void OnTrainBegin(TrainingContext context) => Write(context);

    public override void OnEpochEnd(TrainingContext context) => Write(context);

    public override void OnTrainEnd(TrainingContext context) => Write(context);

    private void Write(TrainingContext context) => folder.Save(RunManifest.Of(context, _started, folder.Path));
}

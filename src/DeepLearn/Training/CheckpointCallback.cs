using System.Globalization;
using DeepLearn.Experiments;
using DeepLearn.Serialization;

namespace DeepLearn.Training;

/// <summary>Saves the model after each epoch, and at the end whatever ended the training.</summary>
internal sealed class CheckpointCallback(RunFolder folder) : Callback
{
    private long _savedStep = -1;

    public override int Order => 80;

    public override void OnEpochEnd(TrainingContext context) => Save(context, context.StepCount);

    public override void OnTrainEnd(TrainingContext context)
    {
        if (context.Failure is null && context.StepCount > _savedStep)
            Save(context, context.StepCount);
        else if (context.Failure is not null && _savedStep < 0)
            Save(context, step: 0);
    }

    private void Save(TrainingContext context, long step)
    {
        ModelFile.Save(context.Model, folder.LastCheckpoint, new Dictionary<string, string>
        {
            ["run"] = context.RunId,
            ["epoch"] = context.History.Count.ToString(CultureInfo.InvariantCulture),
            ["step"] = step.ToString(CultureInfo.InvariantCulture),
        });
        _savedStep = step;
    }
}

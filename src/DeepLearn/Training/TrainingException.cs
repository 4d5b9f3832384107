using DeepLearn.Errors;

namespace DeepLearn.Training;

/// <summary>An error that ended a training after it had begun.</summary>
public sealed class TrainingException : DeepLearnException
{
    internal TrainingException(TrainingRun run, DeepLearnException cause)
        : base(cause.Id, cause.Kind, cause.Message, cause.Target ?? run, cause) => Run = run;

    /// <summary>The run so far; after a loss that is not finite its model has the last good weights.</summary>
    public TrainingRun Run { get; }
}

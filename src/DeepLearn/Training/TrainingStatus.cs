namespace DeepLearn.Training;

/// <summary>How a training ended.</summary>
public enum TrainingStatus
{
    /// <summary>It has not ended.</summary>
    Running,

    /// <summary>All epochs were done.</summary>
    Completed,

    /// <summary>It was stopped before its last epoch, by a person or a callback.</summary>
    Stopped,

    /// <summary>An error ended it.</summary>
    Failed,
}

namespace DeepLearn.Kaggle;

/// <summary>How far Kaggle is with a submission.</summary>
public enum KaggleSubmissionStatus
{
    /// <summary>It is being scored.</summary>
    Pending,

    /// <summary>It has a score.</summary>
    Complete,

    /// <summary>It could not be scored.</summary>
    Error,
}

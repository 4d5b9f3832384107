namespace DeepLearn.Kaggle;

/// <summary>A data file of a competition.</summary>
public sealed record KaggleDataFile
{
    /// <summary>Its name, with the folders it lies in.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its size.</summary>
    public long TotalBytes { get; init; }

    /// <summary>When it was put there, in universal time.</summary>
    public DateTime? CreationDate { get; init; }
}

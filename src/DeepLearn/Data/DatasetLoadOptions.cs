namespace DeepLearn.Data;

/// <summary>How a named data set is loaded.</summary>
public sealed record DatasetLoadOptions
{
    /// <summary>Is told how far a download has come, a few times a second.</summary>
    public Action<DownloadProgress>? Progress { get; init; }

    /// <summary>Decides the numbers of a computed data set.</summary>
    public long Seed { get; init; }

    /// <summary>Stops a download; nothing of it is kept.</summary>
    public CancellationToken CancellationToken { get; init; }
}

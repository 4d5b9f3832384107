namespace DeepLearn.Data;

/// <summary>How far a download has come.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Received">Bytes received.</param>
/// <param name="Total">Bytes in all.</param>
public sealed record DownloadProgress(string File, long Received, long Total);

namespace DeepLearn.Kaggle;

/// <summary>A data file of a competition that is on this machine.</summary>
/// <param name="Competition">The name of the competition.</param>
/// <param name="Name">The name of the file, with the folders it lies in.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Sha256">The SHA-256 of its content, in lower case.</param>
public sealed record KaggleSavedFile(string Competition, string Name, string Path, long Size, string Sha256);

namespace DeepLearn.Kaggle;

/// <summary>How far a transfer has come.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Done">Bytes that are there.</param>
/// <param name="Total">Bytes in all, or null where Kaggle does not say.</param>
public readonly record struct KaggleProgress(string Name, long Done, long? Total);

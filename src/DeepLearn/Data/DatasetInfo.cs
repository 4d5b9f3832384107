namespace DeepLearn.Data;

/// <summary>A data set that can be had by name.</summary>
/// <param name="Name">The name, matched without regard to case.</param>
/// <param name="Summary">One sentence on what it holds.</param>
/// <param name="Task">What it is for: "Image classification", "Regression".</param>
/// <param name="Count">Examples in all its parts.</param>
/// <param name="Folder">The name of the folder that its files are in.</param>
/// <param name="Files">The files it is read from; none where it is computed.</param>
/// <param name="Licence">Under which terms it may be used.</param>
/// <param name="Homepage">Where its authors describe it.</param>
public sealed record DatasetInfo(
    string Name, string Summary, string Task, long Count, string Folder, IReadOnlyList<DataFile> Files, string Licence,
    Uri Homepage)
{
    /// <summary>True where loading it needs no download.</summary>
    public bool IsLocal => DatasetStore.FromEnvironment().HasAll(this);
}

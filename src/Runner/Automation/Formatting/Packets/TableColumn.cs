namespace DeepLearn.Runner.Formatting;

/// <summary>A column of a table; width 0 means that the contents decide.</summary>
internal sealed record TableColumn(string Label, int Width, Alignment Alignment);

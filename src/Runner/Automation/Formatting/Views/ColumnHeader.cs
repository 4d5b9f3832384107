namespace DeepLearn.Runner.Formatting;

/// <summary>The head of a column; width 0 means that the contents decide.</summary>
internal sealed record ColumnHeader(string? Label, int Width, Alignment Alignment);

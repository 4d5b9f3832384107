namespace DeepLearn.Runner.Formatting;

/// <summary>A column's heading, its width (0: as its contents need) and alignment.</summary>
internal sealed record TableColumn(string Label, int Width, TextAlignment Alignment);

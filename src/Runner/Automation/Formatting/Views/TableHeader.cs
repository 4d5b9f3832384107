namespace DeepLearn.Runner.Formatting;

/// <summary>A column's heading in a view.</summary>
internal sealed record TableHeader(string? Label, int Width, TextAlignment Alignment);

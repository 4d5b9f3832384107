namespace DeepLearn.Runner.Formatting;

/// <summary>The cells of a row, for some types or for all.</summary>
internal sealed record TableRow(IReadOnlyList<string> TypeNames, IReadOnlyList<ViewCell> Cells, bool Wrap);

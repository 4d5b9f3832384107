namespace DeepLearn.Runner.Formatting;

/// <summary>The cells of a row, for the types it is selected by; none means for all.</summary>
internal sealed record TableRowDefinition(IReadOnlyList<string> TypeNames, bool Wrap, IReadOnlyList<Cell> Cells) : ITypeSelected;

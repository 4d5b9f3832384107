namespace DeepLearn.Runner.Formatting;

/// <summary>A view of a format file: for which types, and what it draws.</summary>
internal sealed record ViewDefinition(string Name, IReadOnlyList<string> TypeNames, ViewControl Control, GroupByDefinition? GroupBy, bool OutOfBand);

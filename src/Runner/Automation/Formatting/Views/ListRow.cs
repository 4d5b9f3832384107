namespace DeepLearn.Runner.Formatting;

/// <summary>The fields of a list entry, for some types or for all.</summary>
internal sealed record ListRow(IReadOnlyList<string> TypeNames, IReadOnlyList<ListField> Fields);

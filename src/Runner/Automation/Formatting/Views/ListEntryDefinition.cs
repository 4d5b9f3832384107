namespace DeepLearn.Runner.Formatting;

/// <summary>The items of a list, for the types it is selected by.</summary>
internal sealed record ListEntryDefinition(IReadOnlyList<string> TypeNames, IReadOnlyList<ListItemDefinition> Items) : ITypeSelected;

namespace DeepLearn.Runner.Formatting;

/// <summary>The items of free text, for the types it is selected by.</summary>
internal sealed record CustomEntryDefinition(IReadOnlyList<string> TypeNames, IReadOnlyList<CustomItem> Items) : ITypeSelected;

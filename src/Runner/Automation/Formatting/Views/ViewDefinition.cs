namespace DeepLearn.Runner.Formatting;

/// <summary>A view: for which types, what it draws, and where a new group starts; out of band it stands apart from what is around it.</summary>
internal sealed record ViewDefinition(string Name, IReadOnlyList<string> TypeNames, ViewControl Control, ViewGroup? Group = null, bool OutOfBand = false);

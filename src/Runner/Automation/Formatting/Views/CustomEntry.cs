namespace DeepLearn.Runner.Formatting;

/// <summary>The parts of a custom layout, for some types or for all.</summary>
internal sealed record CustomEntry(IReadOnlyList<string> TypeNames, IReadOnlyList<CustomPart> Parts);

namespace DeepLearn.Runner.Formatting;

/// <summary>The objects that belong together are over.</summary>
internal sealed class GroupEnd : FormatRecord;

namespace DeepLearn.Runner.Formatting;

/// <summary>The table or list is over.</summary>
internal sealed class FormatEnd : FormatRecord;

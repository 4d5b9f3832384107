namespace DeepLearn.Runner.Formatting;

/// <summary>The table, list or free text is complete.</summary>
internal sealed class FormatEnd : FormatPacket;

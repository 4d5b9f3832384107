namespace DeepLearn.Runner.Formatting;

/// <summary>The group of rows is complete.</summary>
internal sealed class GroupEnd : FormatPacket;

namespace DeepLearn.Runner.Formatting;

/// <summary>A group of rows begins, with the lines of its header when there are several groups.</summary>
internal sealed class GroupStart(IReadOnlyList<TextLine>? header) : FormatPacket
{
    public IReadOnlyList<TextLine>? Header { get; } = header;
}

namespace DeepLearn.Runner.Formatting;

/// <summary>One object, drawn; out of band it stands apart from the table or list around it.</summary>
internal sealed class FormatEntry(EntryBody body, bool outOfBand = false) : FormatPacket
{
    public EntryBody Body { get; } = body;
    public bool OutOfBand { get; } = outOfBand;
}

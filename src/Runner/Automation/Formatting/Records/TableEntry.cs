namespace DeepLearn.Runner.Formatting;

/// <summary>One row.</summary>
internal sealed class TableEntry(string[] values, TextAlignment[]? alignment, bool wrap) : FormatRecord
{
    public string[] Values { get; } = values;

    public TextAlignment[]? Alignment { get; } = alignment;

    public bool Wrap { get; } = wrap;
}

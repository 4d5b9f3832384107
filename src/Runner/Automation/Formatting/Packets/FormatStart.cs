namespace DeepLearn.Runner.Formatting;

/// <summary>A table, list or free text begins.</summary>
internal sealed class FormatStart(ControlShape shape) : FormatPacket
{
    public ControlShape Shape { get; } = shape;

    /// <summary>The columns, of a table.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];
    public bool HideHeaders { get; init; }

    /// <summary>Whether the columns get the width of their contents, whatever their number.</summary>
    public bool AutoSize { get; init; }
}

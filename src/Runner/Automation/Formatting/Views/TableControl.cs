namespace DeepLearn.Runner.Formatting;

/// <summary>A table view.</summary>
internal sealed class TableControl(IReadOnlyList<ColumnHeader> headers, IReadOnlyList<TableRowDefinition> rows, bool? autoSize, bool hideHeaders) : ViewControl
{
    public override ControlShape Shape => ControlShape.Table;

    public IReadOnlyList<ColumnHeader> Headers { get; } = headers;
    public IReadOnlyList<TableRowDefinition> Rows { get; } = rows;
    public bool? AutoSize { get; } = autoSize;
    public bool HideHeaders { get; } = hideHeaders;
}

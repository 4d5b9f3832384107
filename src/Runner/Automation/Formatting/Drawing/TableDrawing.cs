namespace DeepLearn.Runner.Formatting;

/// <summary>Draws objects as the rows of a table; the first object decides the columns.</summary>
internal sealed class TableDrawing : Drawing
{
    private const int MostProperties = 10;

    private readonly ViewControl.Table? _table;
    private readonly IReadOnlyList<PropertySpec> _columns = [];

    public TableDrawing(ViewDefinition? view, PSObject first, FormatOptions? options) : base(view, options)
    {
        _table = view?.Control as ViewControl.Table;
        if (_table is null)
            _columns = Columns(first, options);
    }

    public override FormatPacket.Start Start(PSObject first) => new(ControlShape.Table)
    {
        Columns = _table is null ? [.. _columns.Select(c => new FormatPacket.Column(c.Title, c.Width, AlignmentOf(c, first)))] : ViewColumns(_table, first),
        HideHeaders = Options?.HideHeaders ?? _table?.HideHeaders ?? false,
        AutoSize = Options?.AutoSize ?? _table?.AutoSize ?? false,
    };

    public override FormatPacket Draw(PSObject value)
    {
        if (_table is null)
            return new FormatPacket.Row([.. _columns.Select(c => Text(c, value))], [], Options?.Wrap ?? false);
        var row = FormatTable.Select(_table.Rows, value);
        return new FormatPacket.Row([.. row.Cells.Select(c => c.Text(value))], [.. row.Cells.Select(c => c.Alignment)], Options?.Wrap ?? row.Wrap);
    }

    // A column that the first object does not have stays, empty.
    private static List<PropertySpec> Columns(PSObject first, FormatOptions? options)
        => options is { Properties.Count: > 0 }
            ? [.. options.Properties.SelectMany(p => p.Resolve(first) is { Count: > 0 } found ? found : p.HasWildcard ? [] : [p])]
            : [.. (ObjectDisplay.DefaultProperties(first) is { Count: > 0 } shown ? shown : first.DisplayProperties().Take(MostProperties)).Select(n => new PropertySpec(n))];

    private static string Text(PropertySpec column, PSObject value)
        => column.TryGetValue(value, out var found) ? ValueText.Format(found, column.FormatString, inTable: column.FormatString is null) : "";

    // Numbers stand to the right; the first object's value decides.
    private static Alignment AlignmentOf(PropertySpec column, PSObject first)
        => column.Alignment != Alignment.Undefined ? column.Alignment
            : column.ValueOrNull(first) is { } value && PSObject.AsPSObject(value) is { BaseObject: not string } wrapped && ObjectDisplay.IsScalar(wrapped)
                ? Alignment.Right : Alignment.Left;

    private static List<FormatPacket.Column> ViewColumns(ViewControl.Table table, PSObject first)
        => [.. FormatTable.Select(table.Rows, first).Cells.Select((cell, i) =>
        {
            var header = table.Headers.Count > 0 ? table.Headers[i] : null;
            var alignment = header is null or { Alignment: Alignment.Undefined } ? cell.Alignment : header.Alignment;
            return new FormatPacket.Column(header?.Label ?? cell.Property?.ToString() ?? "", header?.Width ?? 0, alignment);
        })];
}

namespace DeepLearn.Runner.Formatting;

/// <summary>Draws objects as the rows of a table; the first object decides the columns.</summary>
internal sealed class TableDrawing : ShapeDrawing
{
    private const int MostProperties = 10;

    private readonly TableControl? _table;
    private readonly IReadOnlyList<(PropertyExpression Expression, PropertySpec? Spec)> _columns = [];

    public TableDrawing(ViewDefinition? view, PSObject first, FormatOptions? options) : base(view, options)
    {
        _table = view?.Control as TableControl;
        if (_table is null)
            _columns = Columns(first, options);
    }

    public override FormatStart Start(PSObject first) => new(ControlShape.Table)
    {
        Columns = _table is null ? [.. _columns.Select(c => Column(c, first))] : ViewColumns(_table, first),
        HideHeaders = Options?.HideHeaders ?? _table?.HideHeaders ?? false,
        AutoSize = Options?.AutoSize ?? _table?.AutoSize ?? false,
    };

    public override EntryBody Draw(PSObject value)
    {
        if (_table is null)
            return new EntryBody.Row([.. _columns.Select(c => Text(c, value))], [.. _columns.Select(_ => Alignment.Undefined)], Options?.Wrap ?? false);
        var row = FormatTable.Select(_table.Rows, value);
        return new EntryBody.Row([.. row.Cells.Select(c => Text(c, value))], [.. row.Cells.Select(c => c.Alignment)], Options?.Wrap ?? row.Wrap);
    }

    private static List<(PropertyExpression, PropertySpec?)> Columns(PSObject first, FormatOptions? options)
    {
        if (options is { Properties.Count: > 0 })
            return [.. options.Properties.SelectMany(spec =>
            {
                var expression = PropertyExpression.From(spec);
                var found = expression.Resolve(first);
                // A column that the first object does not have stays, empty.
                return (found.Count > 0 || expression.HasWildcards ? found : [expression]).Select(e => (e, (PropertySpec?)spec));
            })];
        var shown = ObjectDisplay.DefaultProperties(first);
        if (shown.Count == 0)
            shown = [.. first.DisplayProperties().Take(MostProperties)];
        return [.. shown.Select(n => (new PropertyExpression(n), (PropertySpec?)null))];
    }

    private static string Text((PropertyExpression Expression, PropertySpec? Spec) column, PSObject value)
        => column.Expression.Evaluate(value) is { Error: null } found
            ? ValueText.Format(found.Value, column.Spec?.FormatString, inTable: column.Spec?.FormatString is null) : "";

    // Numbers stand to the right; the first object's value decides.
    private static TableColumn Column((PropertyExpression Expression, PropertySpec? Spec) column, PSObject first)
    {
        var alignment = column.Spec?.Alignment ?? Alignment.Undefined;
        if (alignment == Alignment.Undefined)
            alignment = column.Expression.Evaluate(first) is { Error: null, Value: { } value }
                && PSObject.AsPSObject(value) is { BaseObject: not string } wrapped && ObjectDisplay.IsScalar(wrapped) ? Alignment.Right : Alignment.Left;
        return new TableColumn(column.Spec?.Label ?? column.Expression.ToString(), column.Spec?.Width ?? 0, alignment);
    }

    private static List<TableColumn> ViewColumns(TableControl table, PSObject first)
    {
        var cells = FormatTable.Select(table.Rows, first).Cells;
        return [.. cells.Select((cell, i) =>
        {
            var header = table.Headers.Count > 0 ? table.Headers[i] : null;
            var alignment = header is null or { Alignment: Alignment.Undefined } ? cell.Alignment : header.Alignment;
            return new TableColumn(header?.Label ?? cell.Expression?.ToString() ?? cell.Text ?? "", header?.Width ?? 0, alignment);
        })];
    }
}

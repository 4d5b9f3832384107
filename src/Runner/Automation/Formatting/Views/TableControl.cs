using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>A table's columns and rows.</summary>
internal sealed class TableControl(IReadOnlyList<TableHeader> headers, IReadOnlyList<TableRow> rows) : ViewControl
{
    public bool HideHeaders { get; init; }

    public bool AutoSize { get; init; }

    public TableRow RowFor(PSObject item) => TypeSelection.Choose(rows, r => r.TypeNames, item);

    public IReadOnlyList<TableColumn> Columns(PSObject first)
    {
        var cells = RowFor(first).Cells;
        return [.. cells.Select((cell, k) =>
        {
            var header = k < headers.Count ? headers[k] : null;
            var alignment = header is null || header.Alignment == TextAlignment.Undefined ? cell.Alignment : header.Alignment;
            return new TableColumn(header?.Label ?? cell.Value?.Name ?? "", header?.Width ?? 0, alignment);
        })];
    }
}

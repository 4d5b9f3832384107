using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Rows by a table view, or by properties.</summary>
internal sealed class TableGenerator(FormatView? view, FormatOptions? options, PSObject first) : ViewGenerator(view, options)
{
    private const int MostColumns = 10;

    private readonly TableControl? _control = view?.Control as TableControl;
    private readonly PropertySpec[] _properties = view is null ? Choose(options, first) : [];

    public override FormatStart Start(PSObject first) => new(FormatShape.Table)
    {
        Columns = _control is null ? [.. _properties.Select(p => Column(p, first))] : _control.Columns(first),
        HideHeaders = Options is { HideHeaders: true } || _control is { HideHeaders: true },
        AutoSize = Options is { AutoSize: true } || _control is { AutoSize: true },
    };

    public override FormatRecord Entry(PSObject item)
    {
        if (_control is null)
            return new TableEntry([.. _properties.Select(p => ValueText.Format(p.ValueOrNull(item), p.FormatString, inTable: true))], null, Options?.Wrap == true);
        var row = _control.RowFor(item);
        return new TableEntry([.. row.Cells.Select(c => c.Text(item))], [.. row.Cells.Select(c => c.Alignment)], Options?.Wrap ?? row.Wrap);
    }

    private static TableColumn Column(PropertySpec property, PSObject first) => new(property.Name, property.Width,
        property.Alignment != TextAlignment.Undefined ? property.Alignment : ValueText.DefaultAlignment(property.ValueOrNull(first)));

    private static PropertySpec[] Choose(FormatOptions? options, PSObject first)
    {
        if (options is { Properties.Length: > 0 })
            return [.. options.Properties.SelectMany(p => p.Expand(first))];
        return [.. DefaultProperties(first).Take(MostColumns).Select(n => PropertySpec.Parse(n))];
    }
}

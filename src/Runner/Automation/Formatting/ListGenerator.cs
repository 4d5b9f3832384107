using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Label and value lines by a list view, or by properties.</summary>
internal sealed class ListGenerator(FormatView? view, FormatOptions? options) : ViewGenerator(view, options)
{
    public override FormatStart Start(PSObject first) => new(FormatShape.List);

    public override FormatRecord Entry(PSObject item) => Make(item, outOfBand: false);

    public override FormatRecord EntryAlone(PSObject item) => Make(item, outOfBand: true);

    private ListEntry Make(PSObject item, bool outOfBand)
    {
        if (View?.Control is ListControl control)
        {
            var fields = control.FieldsFor(item);
            return new ListEntry([.. fields.Select(f => f.Label)], [.. fields.Select(f => f.Cell.Text(item))]) { OutOfBand = outOfBand };
        }
        var properties = ChosenProperties(item);
        return new ListEntry([.. properties.Select(p => p.Name)],
            [.. properties.Select(p => ValueText.Format(p.ValueOrNull(item), p.FormatString, inTable: false))]) { OutOfBand = outOfBand };
    }
}

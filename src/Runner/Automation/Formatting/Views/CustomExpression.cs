using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>A value, written as text or by another layout, once or for each element.</summary>
internal sealed class CustomExpression(ViewCell cell, PropertySpec? condition, bool enumerate, Func<CustomControl?> control) : CustomPart
{
    public override void Render(PSObject item, CustomText text)
    {
        if (condition is not null && !LanguagePrimitives.IsTrue(condition.ValueOrNull(item)))
            return;
        var layout = control();
        if (layout is null && !enumerate)
        {
            text.Append(cell.Text(item));
            return;
        }
        // Without an expression the layout is for the object itself.
        var value = cell.Value is null ? item : cell.Value.ValueOrNull(item);
        var values = enumerate && LanguagePrimitives.GetEnumerable(value) is { } many ? many.Cast<object?>() : [value];
        foreach (var one in values.Where(v => !LanguagePrimitives.IsNull(v)))
            if (layout is null)
                text.Append(ValueText.Format(one, cell.FormatString, inTable: false));
            else
                layout.Render(PSObject.AsPSObject(one!), text);
    }
}

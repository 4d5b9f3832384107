using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>One value of a view: a property or a script block, and how it is written.</summary>
internal sealed record ViewCell(PropertySpec? Value, string? FormatString, TextAlignment Alignment)
{
    // A view's numbers are written as they are, not with the digits of a property table.
    public string Text(PSObject item) => Value is null ? "" : ValueText.Format(Value.ValueOrNull(item), FormatString, inTable: false);
}

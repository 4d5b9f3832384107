using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>A list's fields.</summary>
internal sealed class ListControl(IReadOnlyList<ListRow> rows) : ViewControl
{
    public IReadOnlyList<ListField> FieldsFor(PSObject item)
        => [.. TypeSelection.Choose(rows, r => r.TypeNames, item).Fields
            .Where(f => f.Condition is null || LanguagePrimitives.IsTrue(f.Condition.ValueOrNull(item)))];
}

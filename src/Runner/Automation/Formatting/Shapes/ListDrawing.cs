namespace DeepLearn.Runner.Formatting;

/// <summary>Draws each object as a list of its properties.</summary>
internal sealed class ListDrawing(ViewDefinition? view, FormatOptions? options) : ShapeDrawing(view, options)
{
    private readonly ListControl? _list = view?.Control as ListControl;

    public override FormatStart Start(PSObject first) => new(ControlShape.List);

    public override EntryBody Draw(PSObject value)
        => new EntryBody.Fields(_list is null ? [.. Properties(value)] : [.. Items(FormatTable.Select(_list.Entries, value), value)]);

    private static IEnumerable<(string, string)> Items(ListEntryDefinition entry, PSObject value)
    {
        foreach (var item in entry.Items)
            if (item.Condition is null || (item.Condition.Evaluate(value) is { Error: null } condition && LanguagePrimitives.IsTrue(condition.Value)))
                yield return (item.Label ?? item.Cell.Expression?.Evaluate(value)?.Expression.ToString() ?? item.Cell.Expression?.ToString() ?? item.Cell.Text ?? "",
                    Text(item.Cell, value));
    }

    private IEnumerable<(string, string)> Properties(PSObject value)
    {
        if (Options is not { Properties.Count: > 0 })
        {
            var names = ObjectDisplay.DefaultProperties(value);
            foreach (var name in names.Count > 0 ? names : value.DisplayProperties())
                yield return (name, Text(new PropertyExpression(name), value, null));
            yield break;
        }
        foreach (var property in Options.Properties)
            foreach (var expression in PropertyExpression.From(property).Resolve(value))
                yield return (property.Label ?? expression.ToString(), Text(expression, value, property.FormatString));
    }

    private static string Text(PropertyExpression expression, PSObject value, string? formatString)
        => expression.Evaluate(value) is { Error: null } found ? ValueText.Format(found.Value, formatString) : "";
}

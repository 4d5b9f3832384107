namespace DeepLearn.Runner.Formatting;

/// <summary>Draws each object as a list of its properties.</summary>
internal sealed class ListDrawing(ViewDefinition? view, FormatOptions? options) : Drawing(view, options)
{
    public override FormatPacket.Start Start(PSObject first) => new(ControlShape.List);

    public override FormatPacket Draw(PSObject value) => Fields(value, apart: false);

    public FormatPacket.Fields Fields(PSObject value, bool apart)
        => new([.. View?.Control is ViewControl.List list ? Items(FormatTable.Select(list.Entries, value), value) : Properties(value)], apart);

    private static IEnumerable<(string, string)> Items(IReadOnlyList<ViewControl.Item> items, PSObject value)
        => items.Where(i => i.Condition is null || LanguagePrimitives.IsTrue(i.Condition.ValueOrNull(value)))
            .Select(i => (i.Label ?? (i.Cell.Property?.Resolve(value) is [var own, ..] ? own : i.Cell.Property)?.ToString() ?? "", i.Cell.Text(value)));

    private IEnumerable<(string, string)> Properties(PSObject value)
    {
        if (Options is { Properties.Count: > 0 })
            return Options.Properties.SelectMany(p => p.Resolve(value)).Select(p => (p.Title, p.TryGetValue(value, out var found) ? ValueText.Format(found, p.FormatString) : ""));
        var names = ObjectDisplay.DefaultProperties(value) is { Count: > 0 } shown ? shown : value.DisplayProperties();
        return names.Select(n => (n, new PropertySpec(n).TryGetValue(value, out var found) ? ValueText.Format(found) : ""));
    }
}

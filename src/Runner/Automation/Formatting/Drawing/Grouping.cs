namespace DeepLearn.Runner.Formatting;

/// <summary>Notices where the value changes by which objects are grouped.</summary>
internal sealed class Grouping(ViewGroup group)
{
    private object? _value;
    private bool _any;

    public static Grouping? For(ViewDefinition? view, FormatOptions? options)
        => options?.GroupBy is { } by ? new Grouping(new ViewGroup(by, by.Label, null)) : view?.Group is { } own ? new Grouping(own) : null;

    /// <summary>Takes the object's value; true when it is another than before. An object without the value stays in its group.</summary>
    public bool Changes(PSObject value)
    {
        if (group.By.Resolve(value).Count == 0 || !group.By.TryGetValue(value, out var found))
            return false;
        var changed = !_any || !Same(found, _value);
        (_value, _any) = (found, true);
        return changed;
    }

    public IEnumerable<TextLine>? Header(PSObject first)
        => !_any ? null
            : group.Header?.Draw(first) ?? [new TextLine($"   {group.Label ?? group.By.Resolve(first)[0].ToString()}: {ValueText.Format(_value, group.By.FormatString)}")];

    private static bool Same(object? first, object? second)
        => LanguagePrimitives.TryCompare(first, second, ignoreCase: true, out var order)
            ? order == 0
            : string.Equals(LanguagePrimitives.ToText(first), LanguagePrimitives.ToText(second), StringComparison.OrdinalIgnoreCase);
}

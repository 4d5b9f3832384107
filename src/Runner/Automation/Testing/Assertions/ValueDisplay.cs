namespace DeepLearn.Runner.Testing;

/// <summary>Values in the messages of assertions.</summary>
internal static class ValueDisplay
{
    private const int MostItems = 10;

    public static string Of(object? value) => PSObject.Base(value) switch
    {
        null => "$null",
        bool b => b ? "$true" : "$false",
        string { Length: 0 } => "<empty>",
        string s => $"'{s}'",
        DateTime d => d.ToString("o", CultureInfo.InvariantCulture),
        Type t => $"[{LanguagePrimitives.ToText(t)}]",
        ScriptBlock b => "{" + b + "}",
        IDictionary d => d.ToString()!,
        ICollection items => Items(items),
        _ => LanguagePrimitives.ToText(value),
    };

    private static string Items(ICollection items)
        => "@(" + string.Join(", ", items.Cast<object?>().Take(MostItems).Select(Of))
            + (items.Count > MostItems ? $", ...{items.Count - MostItems} more" : "") + ")";
}

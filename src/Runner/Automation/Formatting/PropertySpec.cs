namespace DeepLearn.Runner.Formatting;

/// <summary>
/// A property as Select-, Sort-, Group-, Measure-Object and Format-* take it: a name, maybe with wildcards, a script block,
/// or a dictionary with an expression and how to show it.
/// </summary>
internal sealed class PropertySpec
{
    private PropertySpec(object expression) => Expression = expression;

    /// <summary>A property name or a script block.</summary>
    public object Expression { get; }
    public string? Label { get; private set; }
    public string? FormatString { get; private set; }
    public int Width { get; private set; }
    public Alignment Alignment { get; private set; }
    public bool? Descending { get; private set; }
    public int? Depth { get; private set; }

    public string Name => Label ?? Expression.ToString()!;

    public bool HasWildcard => Expression is string name && WildcardPattern.ContainsWildcardCharacters(name);

    public static PropertySpec[] ParseAll(object[]? arguments, params string[] keys) => [.. (arguments ?? []).Select(a => Parse(a, keys))];

    /// <summary>Reads one argument; a dictionary may have the given keys, which may be shortened.</summary>
    public static PropertySpec Parse(object? argument, params string[] keys)
    {
        switch (PSObject.Base(argument))
        {
            case string name: return new PropertySpec(name);
            case ScriptBlock script: return new PropertySpec(script);
            case IDictionary table: return FromTable(table, keys);
            case null: throw Bad("The property must not be null.");
            case var other: return new PropertySpec(LanguagePrimitives.ToText(other));
        }
    }

    /// <summary>The value for an object; null when it has no such property.</summary>
    public object? Value(PSObject target) => Expression is ScriptBlock script
        ? script.InvokeWithDollarUnder(target)
        : ByName(target, (string)Expression);

    /// <summary>The value, or null where getting it fails, as tables and sorting want it.</summary>
    public object? ValueOrNull(PSObject target)
    {
        try
        {
            return Value(target);
        }
        catch (Exception e) when (e is RuntimeException and not PipelineStoppedException)
        {
            return null;
        }
    }

    /// <summary>The properties of an object that the wildcards name; the spec itself when it has none.</summary>
    public IEnumerable<PropertySpec> Expand(PSObject target)
    {
        if (!HasWildcard)
            return [this];
        var pattern = WildcardPattern.Get((string)Expression, WildcardOptions.IgnoreCase);
        return Names(target).Where(pattern.IsMatch).Select(n => new PropertySpec(n));
    }

    public bool Exists(PSObject target) => Expression is ScriptBlock || Names(target).Contains((string)Expression, StringComparer.OrdinalIgnoreCase);

    internal static object? ByName(PSObject target, string name)
        => target.BaseObject is IDictionary table && table.Contains(name) ? table[name] : target.Properties[name]?.Value;

    private static IEnumerable<string> Names(PSObject target) => target.BaseObject is IDictionary table
        ? table.Keys.Cast<object>().Select(LanguagePrimitives.ToText).Concat(target.Properties.Select(p => p.Name))
        : target.Properties.Select(p => p.Name);

    private static PropertySpec FromTable(IDictionary table, string[] keys)
    {
        object? expression = null;
        var spec = new PropertySpec("");
        foreach (DictionaryEntry entry in table)
        {
            var given = LanguagePrimitives.ToText(entry.Key);
            var matches = keys.Where(k => k.StartsWith(given, StringComparison.OrdinalIgnoreCase)).ToList();
            var key = keys.FirstOrDefault(k => k.Equals(given, StringComparison.OrdinalIgnoreCase)) ?? (matches.Count == 1 ? matches[0] : null);
            switch (key?.ToLowerInvariant())
            {
                case "name" or "label": spec.Label = LanguagePrimitives.ToText(entry.Value); break;
                case "expression": expression = PSObject.Base(entry.Value) is ScriptBlock s ? s : LanguagePrimitives.ToText(entry.Value); break;
                case "formatstring": spec.FormatString = LanguagePrimitives.ToText(entry.Value); break;
                case "width": spec.Width = LanguagePrimitives.ConvertTo<int>(entry.Value); break;
                case "alignment": spec.Alignment = LanguagePrimitives.ConvertTo<Alignment>(entry.Value); break;
                case "ascending": spec.Descending = !LanguagePrimitives.IsTrue(entry.Value); break;
                case "descending": spec.Descending = LanguagePrimitives.IsTrue(entry.Value); break;
                case "depth": spec.Depth = LanguagePrimitives.ConvertTo<int>(entry.Value); break;
                default: throw Bad($"The {given} key is not valid. The valid keys are: {string.Join(", ", keys)}.");
            }
        }
        if (expression is null)
            throw new RuntimeException("DictionaryKeyMandatoryEntry", ErrorCategory.InvalidArgument, null, "The dictionary has no Expression key, or its value is empty.");
        return new PropertySpec(expression)
        {
            Label = spec.Label, FormatString = spec.FormatString, Width = spec.Width, Alignment = spec.Alignment, Descending = spec.Descending, Depth = spec.Depth,
        };
    }

    private static RuntimeException Bad(string message) => new("DictionaryKeyIllegal", ErrorCategory.InvalidArgument, null, message);
}

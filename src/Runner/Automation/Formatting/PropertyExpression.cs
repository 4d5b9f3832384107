namespace DeepLearn.Runner.Formatting;

/// <summary>A property's name, a pattern of names, or a script block with the object in <c>$_</c>.</summary>
internal sealed class PropertyExpression
{
    private readonly string? _name;
    private readonly string? _scriptText;
    private ScriptBlock? _script;

    public PropertyExpression(string name) => _name = name;

    public PropertyExpression(ScriptBlock script) => _script = script;

    private PropertyExpression(string scriptText, bool _) => _scriptText = scriptText;

    private bool IsScript => _name is null;

    public bool HasWildcards => _name is not null && WildcardPattern.ContainsWildcardCharacters(_name);

    /// <summary>What the -Property parameter of a command names.</summary>
    public static PropertyExpression From(PropertySpec spec)
        => spec.Expression is ScriptBlock script ? new(script) : new((string)spec.Expression);

    /// <summary>A script of a format file; it is parsed when it is first needed.</summary>
    public static PropertyExpression FromScript(string text) => new(text, true);

    /// <summary>The names the object has for this expression; property sets give their members.</summary>
    public IReadOnlyList<PropertyExpression> Resolve(PSObject target)
    {
        if (IsScript)
            return [this];
        if (!HasWildcards)
        {
            if (target.BaseObject is Hashtable table && table.ContainsKey(_name!))
                return [this];
            return target.Members[_name!] switch
            {
                PSPropertySet set => Distinct(set.ReferencedPropertyNames.SelectMany(n => Names(target, n))),
                PSPropertyInfo property => [new PropertyExpression(property.Name)],
                _ => [],
            };
        }
        return Distinct(Names(target, _name!));
    }

    /// <summary>The value for an object; null where it has no such property. What the property or script throws is in the result.</summary>
    public ExpressionResult? Evaluate(PSObject target)
    {
        var resolved = Resolve(target);
        return resolved.Count == 0 ? null : resolved[0].Read(target);
    }

    public override string ToString() => _name ?? _scriptText ?? _script!.ToString()!;

    private ExpressionResult Read(PSObject target)
    {
        try
        {
            var value = IsScript
                ? (_script ??= ScriptBlock.Create(_scriptText!)).InvokeWithDollarUnder(target)
                : target.BaseObject is Hashtable table && table.ContainsKey(_name!) ? table[_name!] : (target.Members[_name!] as PSPropertyInfo)?.Value;
            return new ExpressionResult(value, this, null);
        }
        catch (Exception e) when (e is RuntimeException or NotSupportedException)
        {
            return new ExpressionResult(null, this, e);
        }
    }

    private static IEnumerable<string> Names(PSObject target, string pattern)
    {
        if (target.BaseObject is Hashtable table)
        {
            var wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase);
            var keys = table.Keys.OfType<string>().Where(wildcard.IsMatch).ToList();
            if (keys.Count > 0)
                return keys;
        }
        return target.DisplayProperties().Where(p => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(p));
    }

    private static List<PropertyExpression> Distinct(IEnumerable<string> names)
        => [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(n => new PropertyExpression(n))];
}

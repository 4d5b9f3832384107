namespace DeepLearn.Runner.Formatting;

/// <summary>
/// A property as commands and views name it: a name, maybe with wildcards, or a script block with the object in <c>$_</c>;
/// a dictionary adds how to show it.
/// </summary>
internal sealed class PropertySpec
{
    private readonly string? _scriptText;
    private ScriptBlock? _script;

    public PropertySpec(string name) => Name = name;

    public PropertySpec(ScriptBlock script) => _script = script;

    private PropertySpec(string? name, string? scriptText) => (Name, _scriptText) = (name, scriptText);

    /// <summary>The property's name; null for a script block.</summary>
    public string? Name { get; }
    public string? Label { get; private set; }
    public string? FormatString { get; private set; }
    public int Width { get; private set; }
    public Alignment Alignment { get; private set; }
    public bool? Descending { get; private set; }
    public string Title => Label ?? ToString();
    public bool HasWildcard => Name is not null && WildcardPattern.ContainsWildcardCharacters(Name);

    /// <summary>A script of a format file; it is parsed when it is first needed.</summary>
    public static PropertySpec FromScript(string text) => new(null, text);

    /// <summary>Reads what a command's -Property names.</summary>
    /// <param name="cmdlet">Ends with PowerShell's error where an argument is wrong.</param>
    /// <param name="keys">The keys a dictionary may have, with other names for them after a bar.</param>
    public static PropertySpec[] ParseAll(Cmdlet cmdlet, object?[]? arguments, params string[] keys)
        => [.. (arguments ?? []).Select(a => Parse(cmdlet, a, keys))];

    public static PropertySpec Parse(Cmdlet cmdlet, object? argument, params string[] keys) => PSObject.Base(argument) switch
    {
        string { Length: 0 } => throw Bad(cmdlet, "ExpressionEmptyString2", "An empty string value is not allowed."),
        string name => new PropertySpec(name),
        ScriptBlock script => new PropertySpec(script),
        IDictionary table => FromTable(cmdlet, table, keys),
        null => throw Bad(cmdlet, "DictionaryKeyMissingValue", "A property has no value."),
        var other => throw Bad(cmdlet, "DictionaryKeyUnknownType",
            $"Cannot convert {other.GetType().FullName} to one of the following types {{System.String, System.Management.Automation.ScriptBlock}}."),
    };

    /// <summary>The properties of an object that this means, by their own names: those a pattern fits, those of a property set.</summary>
    public IReadOnlyList<PropertySpec> Resolve(PSObject target)
    {
        if (Name is null)
            return [this];
        var table = target.BaseObject as Hashtable;
        if (HasWildcard)
        {
            var pattern = WildcardPattern.Get(Name, WildcardOptions.IgnoreCase);
            var keys = table?.Keys.OfType<string>().Where(pattern.IsMatch).ToList();
            return keys is { Count: > 0 } ? Named(keys)
                : Named(target.Members.Where(m => m is PSPropertyInfo or PSPropertySet && pattern.IsMatch(m.Name)).SelectMany(m => Expand(target, m)));
        }
        return table?.ContainsKey(Name) == true ? [this] : target.Members[Name] is { } member ? Named(Expand(target, member)) : [];
    }

    /// <summary>The value for an object, null where it has no such property; what its getter throws is thrown.</summary>
    public object? Value(PSObject target) => Read(target, out var value) ? value : null;

    /// <summary>Gets the value; false where the object has no such property. What its getter throws is thrown.</summary>
    public bool Read(PSObject target, out object? value)
    {
        value = null;
        if (_scriptText is not null)
            _script ??= ScriptBlock.Create(_scriptText);
        if (_script is not null)
            value = _script.InvokeWithDollarUnder(target);
        else if (!HasWildcard && target.BaseObject is Hashtable table && table.ContainsKey(Name!))
            value = table[Name!];
        else if (!HasWildcard && target.Members[Name!] is PSPropertyInfo property)
            value = property.Value;
        else
            return Resolve(target) is [var first, ..] && first != this && first.Read(target, out value);
        return true;
    }

    /// <summary>The value, or null where getting it fails, as tables and sorting want it.</summary>
    public object? ValueOrNull(PSObject target) => TryGetValue(target, out var value) ? value : null;

    public bool TryGetValue(PSObject target, out object? value)
    {
        try
        {
            value = Value(target);
            return true;
        }
        catch (Exception e) when (e is (RuntimeException or NotSupportedException) and not PipelineStoppedException)
        {
            value = null;
            return false;
        }
    }

    public override string ToString() => Name ?? _scriptText ?? _script!.ToString()!;

    private static IEnumerable<string> Expand(PSObject target, PSMemberInfo member) => member switch
    {
        PSPropertySet set => set.ReferencedPropertyNames.SelectMany(name => target.Properties.Match(name)).Select(p => p.Name),
        PSPropertyInfo => [member.Name],
        _ => [],
    };

    private List<PropertySpec> Named(IEnumerable<string> names) => [.. names.Distinct(StringComparer.OrdinalIgnoreCase)
        .Select(name => new PropertySpec(name) { Label = Label, FormatString = FormatString, Width = Width, Alignment = Alignment })];

    private static PropertySpec FromTable(Cmdlet cmdlet, IDictionary table, string[] keys)
    {
        var given = new Dictionary<string, object>();
        foreach (DictionaryEntry entry in table)
        {
            var key = entry.Key as string ?? throw Bad(cmdlet, "DictionaryKeyNonString",
                $"The {entry.Key.GetType().Name} key type is not valid. The key must be a string.");
            var matches = keys.Where(k => k.Split('|').Any(n => n.StartsWith(key, StringComparison.OrdinalIgnoreCase))).ToList();
            if (matches.Count != 1)
                throw Bad(cmdlet, matches.Count == 0 ? "DictionaryKeyIllegal" : "DictionaryKeyAmbiguous", matches.Count == 0
                    ? $"The {key} key is not valid." : $"The {key} key is ambiguous. Possible matches are {string.Join(", ", matches.Select(m => m.Split('|')[0]))}.");
            var name = matches[0].Split('|')[0];
            if (given.ContainsKey(name))
                throw Bad(cmdlet, "DictionaryKeyDuplicate", $"The duplicated key \"{key}\" conflicts with \"{name}\".");
            given[name] = Checked(cmdlet, key, name, PSObject.Base(entry.Value));
        }
        if (!given.TryGetValue("expression", out var expression))
            throw Bad(cmdlet, "DictionaryKeyMandatoryEntry", "A mandatory entry for expression is missing.");
        var label = given.GetValueOrDefault("name") ?? given.GetValueOrDefault("label");
        return new PropertySpec(expression as string, scriptText: null)
        {
            _script = expression as ScriptBlock,
            Label = label is "" ? null : (string?)label,
            FormatString = (string?)given.GetValueOrDefault("formatString"),
            Width = given.GetValueOrDefault("width") as int? ?? 0,
            Alignment = given.GetValueOrDefault("alignment") as Alignment? ?? Alignment.Undefined,
            Descending = given.TryGetValue("descending", out var down) ? LanguagePrimitives.IsTrue(down)
                : given.TryGetValue("ascending", out var up) ? !LanguagePrimitives.IsTrue(up) : null,
        };
    }

    private static object Checked(Cmdlet cmdlet, string key, string name, object? value)
    {
        if (value is null)
            throw Bad(cmdlet, "DictionaryKeyMissingValue", $"The {key} key has no value.");
        var (fits, expected) = name switch
        {
            "expression" => (value is string or ScriptBlock, "types are {System.String, System.Management.Automation.ScriptBlock}"),
            "width" => (value is int, "type is System.Int32"),
            "ascending" or "descending" => (true, ""),
            _ => (value is string, "type is System.String"),
        };
        if (!fits)
            throw Bad(cmdlet, name == "expression" ? "DictionaryKeyIllegalValue1" : "DictionaryKeyIllegalValue2",
                $"The \"{key}\" key has a type, {value.GetType().FullName}, that is not valid; expected {expected}.");
        return (name, value) switch
        {
            ("expression", "") => throw Bad(cmdlet, "ExpressionEmptyString1", "The \"expression\" key cannot have an empty string value."),
            ("formatString", "") => throw Bad(cmdlet, "FormatStringEmpty", "Cannot have an empty formatting string for key \"formatString\"."),
            ("width", <= 0) => throw Bad(cmdlet, "WidthOutOfRange", $"The value \"{value}\" for key \"width\" should be greater than 0."),
            ("alignment", string text) => Enum.GetValues<Alignment>()[1..].Where(a => a.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase)).Select(a => (object)a).FirstOrDefault()
                ?? throw Bad(cmdlet, "AlignmentIllegalValue", $"The value \"{text}\" for key \"alignment\" is not valid; valid values are {{left, center, right}}."),
            _ => value,
        };
    }

    private static RuntimeException Bad(Cmdlet cmdlet, string id, string message)
    {
        cmdlet.ThrowTerminatingError(new ErrorRecord(new NotSupportedException(), id, ErrorCategory.InvalidArgument, null) { ErrorDetails = new ErrorDetails(message) });
        return new RuntimeException(message);
    }
}

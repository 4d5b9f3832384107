namespace DeepLearn.Runner.Conversion;

/// <summary>Conversions between dictionaries, custom objects and classes with properties.</summary>
internal static class ObjectConversion
{
    /// <summary>The entries of a dictionary of any kind; a generic one enumerates otherwise.</summary>
    public static IEnumerable<DictionaryEntry> Entries(IDictionary source)
    {
        foreach (DictionaryEntry entry in source)
            yield return entry;
    }

    public static Hashtable ToHashtable(IDictionary source)
    {
        var table = new Hashtable(StringComparer.CurrentCultureIgnoreCase);
        foreach (DictionaryEntry entry in source)
            table[entry.Key] = entry.Value;
        return table;
    }

    /// <summary>What <c>[pscustomobject]@{...}</c> makes: a note property for each entry.</summary>
    public static PSObject ToCustomObject(IDictionary source)
    {
        var result = new PSObject();
        foreach (DictionaryEntry entry in source)
        {
            string name = LanguagePrimitives.ToText(entry.Key);
            if (name.Equals("PSTypeName", StringComparison.OrdinalIgnoreCase))
                result.TypeNames.Insert(0, LanguagePrimitives.ToText(entry.Value));
            else
                result.SetInstanceMember(new PSNoteProperty(name, entry.Value));
        }
        return result;
    }

    /// <summary>Makes an object of a class and sets a property for each entry of a dictionary or property of a custom object.</summary>
    public static TypeConversion? Find(Type from, Type type)
    {
        if (type.IsAbstract || type.IsPrimitive || (!type.IsValueType && type.GetConstructor([]) is null)
            || !(from == typeof(PSCustomObject) || typeof(IDictionary).IsAssignableFrom(from)))
            return null;
        return new(ConversionRank.Constructor, (value, _) =>
        {
            if (value is PSObject && typeof(IDictionary).IsAssignableFrom(type))
                throw TypeConversion.Impossible(value, type);
            var entries = value is IDictionary table
                ? Entries(table).Select(e => (Name: LanguagePrimitives.ToText(e.Key), e.Value))
                    : ((PSObject)value).Properties.Select(p => (p.Name, p.Value));
            PSObject made = PSObject.AsPSObject(Activator.CreateInstance(type)!);
            foreach ((string name, object? item) in entries)
                Set(made, type, name, item);
            return made.BaseObject;
        });
    }

    private static PSInvalidCastException CannotCreate(Type type, string why) =>
        new("ObjectCreationError", $"Cannot create object of type \"{type}\". {why}", null);

    internal static void Set(PSObject target, Type type, string name, object? value)
    {
        if (target.Properties[name] is not { } property)
        {
            string settable = string.Join(", ", target.Properties.Where(p => p.IsSettable).Select(p => $"[{p.Name} <{p.TypeNameOfValue}>]"));
            throw CannotCreate(type, $"The property '{name}' was not found for the '{type.FullName}' object. "
                + (settable.Length == 0 ? "There is no settable property available." : $"The settable properties are: {settable}."));
        }
        try
        {
            property.Value = value;
        }
        catch (SetValueException e)
        {
            throw CannotCreate(type, e.InnerException?.Message ?? e.Message);
        }
    }
}

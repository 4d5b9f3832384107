namespace Microsoft.PowerShell.Commands;

/// <summary>What Select-Object makes of one object.</summary>
internal sealed class Selection(Cmdlet cmdlet, PropertySpec[] properties, string[] exclude, string? expand)
{
    private readonly WildcardPattern[] _exclude = [.. (exclude ?? []).Select(e => WildcardPattern.Get(e, WildcardOptions.IgnoreCase))];

    private readonly PropertySpec[] _properties = properties.Length == 0 && exclude is { Length: > 0 } ? [PropertySpec.Parse("*")] : properties;

    public IEnumerable<PSObject> Apply(PSObject item)
    {
        if (_properties.Length == 0 && expand is null)
            return [item];
        var chosen = Chosen(item);
        return expand is null ? [Make(item, chosen)] : Expanded(item, chosen);
    }

    private List<PSNoteProperty> Chosen(PSObject item)
    {
        var notes = new List<PSNoteProperty>();
        foreach (var spec in _properties)
        {
            foreach (var one in spec.Expand(item))
            {
                if (_exclude.Any(e => e.IsMatch(one.Name)) && spec.Expression is string)
                    continue;
                if (notes.Any(n => n.Name.Equals(one.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    // A wildcard may name what is there already; a second plain name may not.
                    if (!spec.HasWildcard)
                        cmdlet.WriteError(new ErrorRecord(new PSArgumentException($"The property cannot be processed because the property \"{one.Name}\" already exists."),
                            "AlreadyExistingUserSpecifiedPropertyNoExpand", ErrorCategory.InvalidOperation, item));
                    continue;
                }
                notes.Add(new PSNoteProperty(PropertyName(item, one), one.ValueOrNull(item)));
            }
        }
        return notes;
    }

    // The object's own spelling of the name is kept.
    private static string PropertyName(PSObject item, PropertySpec spec)
        => spec.Label is null && spec.Expression is string name && item.Properties[name] is { } property ? property.Name : spec.Name;

    private static PSObject Make(PSObject item, List<PSNoteProperty> notes)
    {
        var result = new PSObject();
        foreach (var note in notes)
            result.SetInstanceMember(note);
        result.TypeNames.Insert(0, "Selected." + item.InternalTypeNames[0]);
        return result;
    }

    private IEnumerable<PSObject> Expanded(PSObject item, List<PSNoteProperty> notes)
    {
        var specs = PropertySpec.Parse(expand).Expand(item).ToList();
        if (specs.Count == 0 || (specs.Count == 1 && !specs[0].Exists(item)))
        {
            cmdlet.WriteError(new ErrorRecord(new PSArgumentException($"Property \"{expand}\" cannot be found."),
                "ExpandPropertyNotFound", ErrorCategory.InvalidArgument, item));
            return [];
        }
        if (specs.Count > 1)
        {
            cmdlet.WriteError(new ErrorRecord(new PSArgumentException($"Multiple properties cannot be expanded: \"{expand}\"."),
                "MutlipleExpandProperties", ErrorCategory.InvalidArgument, item));
            return [];
        }
        object? value;
        try
        {
            value = specs[0].Value(item);
        }
        catch (Exception e) when (e is RuntimeException and not PipelineStoppedException)
        {
            cmdlet.WriteError(new ErrorRecord(e, "PropertyEvaluationExpand", ErrorCategory.InvalidResult, item));
            return [];
        }
        var values = LanguagePrimitives.GetEnumerable(value) is { } many ? many.Cast<object?>() : [value];
        return [.. values.Where(v => v is not null).Select(v => WithNotes(v!, notes))];
    }

    private static PSObject WithNotes(object value, List<PSNoteProperty> notes)
    {
        var result = PSObject.AsPSObject(value);
        foreach (var note in notes)
            result.SetInstanceMember(note.Copy());
        return result;
    }
}

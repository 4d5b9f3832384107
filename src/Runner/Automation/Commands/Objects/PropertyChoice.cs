namespace Microsoft.PowerShell.Commands;

/// <summary>What Select-Object makes of one object.</summary>
internal sealed class PropertyChoice(Cmdlet cmdlet, PropertySpec[] properties, string[] exclude, string? expand)
{
    private readonly WildcardPattern[] _exclude = [.. exclude.Select(e => WildcardPattern.Get(e, WildcardOptions.IgnoreCase))];
    private readonly PropertySpec[] _properties = properties.Length == 0 && exclude.Length > 0 && expand is null ? [new PropertySpec("*")] : properties;

    public IEnumerable<PSObject> Apply(PSObject item)
    {
        if (_properties.Length == 0 && expand is null)
            return [item];
        var notes = new List<PSNoteProperty>();
        foreach (var property in _properties)
            Add(property, item, notes);
        if (expand is not null)
            return Expanded(item, notes);
        var result = new PSObject();
        notes.ForEach(result.SetInstanceMember);
        result.TypeNames.Insert(0, "Selected." + item.InternalTypeNames[0]);
        return [result];
    }

    private void Add(PropertySpec property, PSObject item, List<PSNoteProperty> notes)
    {
        var found = property.Resolve(item);
        if (found.Count > 1 && property.Label is not null)
        {
            Report(new InvalidOperationException("Cannot rename multiple results."), "RenamingMultipleResults", ErrorCategory.InvalidOperation, item);
            return;
        }
        // A plain name that the object lacks is a property without a value.
        foreach (var one in found.Count == 0 && !property.HasWildcard ? [property] : found)
            if (property.Name is not null && _exclude.Any(e => e.IsMatch(one.Title)))
                continue;
            else if (!notes.Any(n => n.Name.Equals(one.Title, StringComparison.OrdinalIgnoreCase)))
                notes.Add(new PSNoteProperty(one.Title, one.ValueOrNull(item)));
            // A wildcard may name what is there already; a second plain name may not.
            else if (!property.HasWildcard)
                Report(new PSArgumentException($"The property cannot be processed because the property \"{one.Title}\" already exists."),
                    "AlreadyExistingUserSpecifiedPropertyNoExpand", ErrorCategory.InvalidOperation, item);
    }

    private IEnumerable<PSObject> Expanded(PSObject item, List<PSNoteProperty> notes)
    {
        var found = new PropertySpec(expand!).Resolve(item);
        if (found.Count != 1)
        {
            Report(new PSArgumentException(found.Count == 0 ? $"Property \"{expand}\" cannot be found." : "Multiple properties cannot be expanded."),
                found.Count == 0 ? "ExpandPropertyNotFound" : "MutlipleExpandProperties", ErrorCategory.InvalidArgument, item);
            return [];
        }
        try
        {
            var value = found[0].Value(item);
            var values = LanguagePrimitives.GetEnumerable(value) is { } many ? many.Cast<object?>() : [value];
            return [.. values.Where(v => v is not null).Select(v =>
            {
                var result = PSObject.AsPSObject(v!);
                notes.ForEach(note => result.SetInstanceMember(note.Copy()));
                return result;
            })];
        }
        catch (Exception e) when (e is RuntimeException and not PipelineStoppedException)
        {
            Report(e, "PropertyEvaluationExpand", ErrorCategory.InvalidResult, item);
            return [];
        }
    }

    private void Report(Exception exception, string id, ErrorCategory category, PSObject item) => cmdlet.WriteError(new ErrorRecord(exception, id, category, item));
}

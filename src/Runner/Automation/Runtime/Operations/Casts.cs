using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using System.Management.Automation;

namespace DeepLearn.Runner.Runtime;

/// <summary>Casts written in a script.</summary>
internal static class Casts
{
    public static object? Convert(Type type, object? value)
    {
        if (type == typeof(object))
            return value;
        if (type == typeof(void))
            return System.Management.Automation.Internal.AutomationNull.Value;
        if (type == typeof(PSReference))
            return new PSReference(value);
        try
        {
            return LanguagePrimitives.ConvertTo(value, type, CultureInfo.InvariantCulture);
        }
        catch (PSInvalidCastException e)
        {
            throw Errors.Runtime(e.Message, e.ErrorRecord.FullyQualifiedErrorId, ErrorCategory.InvalidArgument, inner: e);
        }
    }

    /// <summary><c>[pscustomobject]</c> of a hashtable: its keys become properties.</summary>
    public static object? ToCustomObject(object? value)
    {
        if (PSObject.Base(value) is not IDictionary table)
            return value is null ? null : PSObject.AsPSObject(value);
        var result = new PSObject();
        foreach (DictionaryEntry entry in table)
        {
            string name = LanguagePrimitives.ToText(entry.Key);
            if (name.Equals("PSTypeName", StringComparison.OrdinalIgnoreCase))
            {
                result.TypeNames.Insert(0, LanguagePrimitives.ToText(entry.Value));
                continue;
            }
            if (result.Properties[name] is { } existing)
                existing.Value = entry.Value;
            else
                result.Properties.Add(new PSNoteProperty(name, entry.Value));
        }
        return result;
    }

    public static OrderedDictionary NewOrdered() => new(StringComparer.CurrentCultureIgnoreCase);

    public static Hashtable NewTable() => new(StringComparer.CurrentCultureIgnoreCase);
}

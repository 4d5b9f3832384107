using System.Collections.Specialized;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Conversion;

namespace DeepLearn.Runner.Runtime;

/// <summary>Casts written in a script.</summary>
internal static class Casts
{
    public static object? Convert(Type type, object? value)
    {
        if (type == typeof(object) || type == typeof(void))
            return type == typeof(object) ? value : AutomationNull.Value;
        if (type == typeof(PSReference))
            return new PSReference(value);
        return TypeConversion.Try(value, type, null, out object? result) switch { null => result, PSInvalidCastException e =>
            throw Failed(e), var other => throw other };
    }

    /// <summary>A failed conversion as the error of the statement.</summary>
    public static RuntimeException Failed(PSInvalidCastException e) =>
        Errors.Runtime(e.Message, e.ErrorRecord.FullyQualifiedErrorId, ErrorCategory.InvalidArgument, inner: e);

    /// <summary><c>[pscustomobject]</c> of a hashtable: its keys become properties.</summary>
    public static object? ToCustomObject(object? value) =>
        PSObject.Base(value) is IDictionary table ? ObjectConversion.ToCustomObject(table) : value is null ? null : PSObject.AsPSObject(value);

    public static OrderedDictionary NewOrdered() => new(StringComparer.CurrentCultureIgnoreCase);

    public static Hashtable NewTable() => new(StringComparer.CurrentCultureIgnoreCase);
}

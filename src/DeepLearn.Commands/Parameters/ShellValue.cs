using System.Collections;
using System.Management.Automation;

namespace DeepLearn.Commands.Parameters;

/// <summary>Takes PowerShell's wrapping off values, so that the engine sees plain .NET objects.</summary>
internal static class ShellValue
{
    /// <summary>The value itself; of a list, a list of the values themselves.</summary>
    public static object? Unwrap(object? value) => value switch
    {
        PSObject wrapped => Unwrap(wrapped.BaseObject),
        object?[] list => Array.ConvertAll(list, Unwrap),
        ArrayList list => Array.ConvertAll(list.ToArray(), Unwrap),
        _ => value,
    };
}

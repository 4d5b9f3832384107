using System.Collections;
using System.Globalization;
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

    /// <summary>
    /// The value, with numbers in place of text that holds one: PowerShell passes the -3.4 of "New-Tensor 2, -3.4" as text.
    /// </summary>
    public static object? Numbers(object? value) => value switch
    {
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        object?[] list => Array.ConvertAll(list, Numbers),
        _ => value,
    };
}

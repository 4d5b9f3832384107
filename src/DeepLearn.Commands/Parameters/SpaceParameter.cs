using System.Collections;
using System.Globalization;
using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Selection.Search;

namespace DeepLearn.Commands.Parameters;

/// <summary>Settings of a search as the shell writes and shows them.</summary>
internal static class SpaceParameter
{
    /// <summary>The range that a value of -Space stands for.</summary>
    /// <exception cref="DeepLearnException">"SearchSpace": a hashtable that is no range.</exception>
    public static SearchRange Range(string name, object? value)
    {
        var plain = ShellValue.Unwrap(value);
        if (plain is not IDictionary range)
            return SearchRange.Choice(plain is Array list ? [.. list.Cast<object?>()] : [plain]);
        var kind = range.Count == 1 ? $"{range.Keys.Cast<object>().First()}" : "";
        var ends = range.Count == 1 ? ShellValue.Unwrap(range.Values.Cast<object>().First()) as object?[] : null;
        try
        {
            return (kind.ToUpperInvariant(), ends) switch
            {
                ("INTEGER", [var low, var high]) => SearchRange.Integer(Convert.ToInt32(low, CultureInfo.InvariantCulture), Convert.ToInt32(high, CultureInfo.InvariantCulture)),
                ("UNIFORM", [var low, var high]) => SearchRange.Uniform(Number(low), Number(high)),
                ("LOGUNIFORM", [var low, var high]) => SearchRange.LogUniform(Number(low), Number(high)),
                _ => throw new FormatException(),
            };
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw new DeepLearnException("SearchSpace", DeepLearnErrorKind.InvalidArgument,
                $"-Space: '{name}' is no range. Give values, or @{{ Integer = 1, 10 }}, @{{ Uniform = 0, 1 }} or @{{ LogUniform = 0.001, 1 }}.", value, error);
        }
    }

    /// <summary>Settings in a line: "Dropout=0.5 Hidden=64".</summary>
    public static string Text(IReadOnlyDictionary<string, object?> settings) =>
        string.Join(' ', settings.Select(pair => $"{pair.Key}={Text(pair.Value)}"));

    /// <summary>The trial with a property for each setting.</summary>
    public static PSObject Shown(SearchTrial trial)
    {
        var shown = new PSObject(trial);
        foreach (var (name, value) in trial.Settings)
            shown.Properties.Add(new PSNoteProperty(name, value));
        return shown;
    }

    private static string Text(object? value) => value switch
    {
        double number => number.ToString("G4", CultureInfo.InvariantCulture),
        Array list => string.Join(',', list.Cast<object?>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static double Number(object? value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}

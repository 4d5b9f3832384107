using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Runtime;

/// <summary>-like, -match, -replace, -split, -join and -f.</summary>
internal static class TextOperators
{
    // Regex keeps its own cache only for static calls; this one is for loops.
    private static readonly ConcurrentDictionary<(string, bool), Regex> s_cache = [];

    public static object? Like(object? left, object? right, bool caseSensitive, bool negate)
    {
        WildcardPattern pattern = new(LanguagePrimitives.ToText(right), caseSensitive ? WildcardOptions.None : WildcardOptions.IgnoreCase);
        return Filter(left, text => pattern.IsMatch(text) != negate);
    }

    public static object? Match(Frame frame, object? left, object? right, bool caseSensitive, bool negate) =>
        Match(frame.Scope, left, right, caseSensitive, negate);

    public static object? Match(Scope scope, object? left, object? right, bool caseSensitive, bool negate)
    {
        Regex regex = ToRegex(right, caseSensitive);
        if (Enumeration.TryGet(left) is not null)
            return Filter(left, text => regex.IsMatch(text) != negate);
        Match match = regex.Match(LanguagePrimitives.ToText(left));
        if (match.Success)
        {
            Hashtable matches = Casts.NewTable();
            foreach (Group group in match.Groups.Cast<Group>().Where(g => g.Success))
                matches[int.TryParse(group.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
                    : group.Name] = group.Value;
            scope.Set("Matches", matches);
        }
        return Comparison.Boxed(match.Success != negate);
    }

    private static object? Filter(object? left, Func<string, bool> test) => Enumeration.TryGet(left) is null
        ? Comparison.Boxed(test(LanguagePrimitives.ToText(left)))
            : Enumeration.ToList(left).Where(item => test(LanguagePrimitives.ToText(item))).ToArray();

    public static object? Replace(object? left, object? right, bool caseSensitive)
    {
        List<object?> parts = OneOrMany(right);
        if (parts.Count > 2)
            throw Errors.Runtime($"The -replace operator allows only two elements to follow it, not {parts.Count}.", "BadReplaceArgument");
        Regex regex = ToRegex(parts.Count > 0 ? parts[0] : "", caseSensitive);
        object? with = PSObject.Base(parts.Count > 1 ? parts[1] : null);
        string substitute = with is ScriptBlock ? "" : LanguagePrimitives.ToText(with);
        string One(object? item) => with is ScriptBlock block
            ? regex.Replace(LanguagePrimitives.ToText(item), m => LanguagePrimitives.ToText(block.InvokeWithDollarUnder(m)))
            : regex.Replace(LanguagePrimitives.ToText(item), substitute);
        return Enumeration.TryGet(left) is null ? One(left) : Enumeration.ToList(left).Select(item => (object?)One(item)).ToArray();
    }

    public static object Split(object? left, object? right, bool caseSensitive)
    {
        List<object?> parts = OneOrMany(right);
        if (parts.Count == 0 || PSObject.Base(parts[0]) is ScriptBlock)
            throw Errors.Unsupported("-split with a script block");
        int limit = parts.Count > 1 ? Part<int>(parts[1]) : 0;
        SplitOptions options = parts.Count > 2 ? Part<SplitOptions>(parts[2]) : 0;
        string pattern = LanguagePrimitives.ToText(parts[0]);
        // The options that are those of Regex have the same names.
        RegexOptions regexOptions = Enum.Parse<RegexOptions>((options & ~(SplitOptions.SimpleMatch | SplitOptions.RegexMatch)).ToString().Replace("0", "None", StringComparison.Ordinal))
            | (caseSensitive || options > SplitOptions.RegexMatch ? RegexOptions.None : RegexOptions.IgnoreCase) | (limit < 0
                ? RegexOptions.RightToLeft : RegexOptions.None);
        var regex = new Regex((options & SplitOptions.SimpleMatch) != 0 ? Regex.Escape(pattern) : pattern, regexOptions);
        return OneOrMany(left).Select(LanguagePrimitives.ToText).SelectMany(text => limit == 0 ? regex.Split(text)
            : regex.Split(text, Math.Abs(limit))).ToArray();
    }

    [Flags]
    private enum SplitOptions
    {
        SimpleMatch = 1, RegexMatch = 2, CultureInvariant = 4, IgnorePatternWhitespace = 8, Multiline = 16, Singleline = 32,
            IgnoreCase = 64, ExplicitCapture = 128,
    }

    /// <summary>A part of the right operand; where it is of another kind, the error is the operator's.</summary>
    private static T Part<T>(object? value) => LanguagePrimitives.TryConvertTo(value, out T? part) ? part!
        : throw Errors.Runtime(Conversion.TypeConversion.Try(value, typeof(T), null,
            out _)!.Message.Replace(typeof(SplitOptions).FullName!, "System.Management.Automation.SplitOptions", StringComparison.Ordinal),
            "RuntimeException", ErrorCategory.NotSpecified);

    public static object SplitWords(object? value) => OneOrMany(value).SelectMany(item => LanguagePrimitives.ToText(item) is { Length: > 0 } text
        ? text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [""]).ToArray();

    public static object Join(object? left, object? separator) => Enumeration.TryGet(left) is null
        ? LanguagePrimitives.ToText(left)
        : string.Join(LanguagePrimitives.ToText(separator), Enumeration.ToList(left).Select(JoinedText));

    /// <summary>A collection within the joined one is named by its type, not written out; an object without a class is nothing.</summary>
    private static string JoinedText(object? item) => PSObject.Base(item) switch
    {
        IEnumerable inner and not string => inner.ToString() ?? "",
        PSObject => "",
        _ => LanguagePrimitives.ToText(item),
    };

    public static object Format(object? left, object? right)
    {
        try
        {
            return string.Format(CultureInfo.CurrentCulture, LanguagePrimitives.ToText(left), PSObject.Base(right) is object?[] array
                ? [.. array.Select(Argument)] : [Argument(right)]);
        }
        catch (FormatException e)
        {
            throw Errors.Runtime($"Error formatting a string: {e.Message}.", "FormatError", inner: e);
        }
    }

    private static object? Argument(object? value) => PSObject.Base(value) is PSObject custom ? LanguagePrimitives.ToText(custom)
        : PSObject.Base(value);

    private static List<object?> OneOrMany(object? value) => Enumeration.TryGet(value) is null ? [value] : Enumeration.ToList(value);

    public static Regex ToRegex(object? pattern, bool caseSensitive)
    {
        if (PSObject.Base(pattern) is Regex regex)
            return regex;
        var key = (LanguagePrimitives.ToText(pattern), caseSensitive);
        if (s_cache.Count > 500)
            s_cache.Clear();
        return s_cache.GetOrAdd(key, static k => new Regex(k.Item1, k.Item2 ? RegexOptions.None : RegexOptions.IgnoreCase));
    }
}

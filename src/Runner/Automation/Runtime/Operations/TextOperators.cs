using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Runtime;

/// <summary>-like, -match, -replace, -split, -join and -f.</summary>
internal static class TextOperators
{
    public static object? Like(object? left, object? right, bool caseSensitive, bool negate)
    {
        WildcardPattern pattern = new(LanguagePrimitives.ToText(right), caseSensitive ? WildcardOptions.None : WildcardOptions.IgnoreCase);
        return Filter(left, text => pattern.IsMatch(text) != negate);
    }

    public static object? Match(Frame frame, object? left, object? right, bool caseSensitive, bool negate) => Match(frame.Scope, left, right, caseSensitive, negate);

    public static object? Match(Scope scope, object? left, object? right, bool caseSensitive, bool negate)
    {
        Regex regex = ToRegex(right, caseSensitive);
        if (Enumeration.TryGet(left) is not null)
            return Filter(left, text => regex.IsMatch(text) != negate);
        Match match = regex.Match(LanguagePrimitives.ToText(left));
        if (match.Success)
        {
            var matches = new Hashtable(StringComparer.CurrentCultureIgnoreCase);
            foreach (Group group in match.Groups)
            {
                if (group.Success)
                    matches[int.TryParse(group.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : group.Name] = group.Value;
            }
            scope.Set("Matches", matches);
        }
        return Comparison.Boxed(match.Success != negate);
    }

    public static object? Replace(object? left, object? right, bool caseSensitive)
    {
        IList parts = Enumeration.TryGet(right) is null ? new[] { right } : ToList(right);
        if (parts.Count > 2)
            throw Errors.Runtime($"The -replace operator allows only two elements to follow it, not {parts.Count}.", "BadReplaceArgument", ErrorCategory.InvalidArgument);
        Regex regex = ToRegex(parts.Count > 0 ? parts[0] : "", caseSensitive);
        object? with = PSObject.Base(parts.Count > 1 ? parts[1] : null);
        Func<string, string> replace = with is ScriptBlock block
            ? text => regex.Replace(text, m => LanguagePrimitives.ToText(block.InvokeWithDollarUnder(m)))
            : text => regex.Replace(text, LanguagePrimitives.ToText(with));
        if (Enumeration.TryGet(left) is not { } items)
            return replace(LanguagePrimitives.ToText(left));
        var results = new List<object?>();
        while (Enumeration.MoveNext(items))
            results.Add(replace(LanguagePrimitives.ToText(items.Current)));
        return results.ToArray();
    }

    public static object Split(object? left, object? right, bool caseSensitive)
    {
        IList parts = Enumeration.TryGet(right) is null ? new[] { right } : ToList(right);
        int limit = parts.Count > 1 ? LanguagePrimitives.ConvertTo<int>(parts[1]) : 0;
        object? options = parts.Count > 2 ? parts[2] : null;
        if (PSObject.Base(parts[0]) is ScriptBlock)
            throw Errors.Unsupported("-split with a script block");
        string pattern = LanguagePrimitives.ToText(parts[0]);
        var regexOptions = caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase;
        foreach (string option in LanguagePrimitives.ToText(options).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            switch (option.ToLowerInvariant())
            {
                case "simplematch": pattern = Regex.Escape(pattern); break;
                case "regexmatch": break;
                default: regexOptions |= LanguagePrimitives.ConvertTo<RegexOptions>(option); break;
            }
        }
        if (limit < 0)
            regexOptions |= RegexOptions.RightToLeft;
        var regex = new Regex(pattern, regexOptions);
        var results = new List<object?>();
        foreach (object? item in Enumeration.TryGet(left) is null ? [left] : ToList(left))
        {
            string text = LanguagePrimitives.ToText(item);
            results.AddRange(limit == 0 ? regex.Split(text) : regex.Split(text, Math.Abs(limit)));
        }
        return results.ToArray();
    }

    public static object SplitWords(object? value)
    {
        var results = new List<object?>();
        foreach (object? item in Enumeration.TryGet(value) is null ? [value] : ToList(value))
            results.AddRange(LanguagePrimitives.ToText(item).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return results.ToArray();
    }

    public static object Join(object? left, object? separator) => Enumeration.TryGet(left) is null
        ? LanguagePrimitives.ToText(left)
        : string.Join(LanguagePrimitives.ToText(separator), ToList(left).Cast<object?>().Select(JoinedText));

    /// <summary>A collection within the joined one is named by its type, not written out; an object without a class is nothing.</summary>
    private static string JoinedText(object? item) => PSObject.Base(item) switch
    {
        IEnumerable inner and not string => inner.ToString() ?? "",
        PSCustomObject or PSObject => "",
        _ => LanguagePrimitives.ToText(item),
    };

    public static object Format(object? left, object? right)
    {
        object?[] arguments = PSObject.Base(right) is object?[] array ? [.. array.Select(Argument)] : [Argument(right)];
        try
        {
            return string.Format(CultureInfo.CurrentCulture, LanguagePrimitives.ToText(left), arguments);
        }
        catch (FormatException e)
        {
            throw Errors.Runtime($"Error formatting a string: {e.Message}.", "FormatError", inner: e);
        }
    }

    private static object? Argument(object? value) =>
        PSObject.Base(value) is { } plain && plain is not PSObject and (IFormattable or string) ? plain : LanguagePrimitives.ToText(value);

    public static List<object?> ToList(object? value)
    {
        var list = new List<object?>();
        if (Enumeration.TryGet(value) is { } items)
        {
            while (Enumeration.MoveNext(items))
                list.Add(items.Current);
        }
        return list;
    }

    public static Regex ToRegex(object? pattern, bool caseSensitive)
    {
        if (PSObject.Base(pattern) is Regex regex)
            return regex;
        string text = LanguagePrimitives.ToText(pattern);
        // Regex keeps its own cache only for static calls; this one is for loops.
        var key = (text, caseSensitive);
        if (!s_cache.TryGetValue(key, out Regex? cached))
        {
            cached = new Regex(text, caseSensitive ? RegexOptions.None : RegexOptions.IgnoreCase);
            if (s_cache.Count < 500)
                s_cache[key] = cached;
        }
        return cached;
    }

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<(string, bool), Regex> s_cache = [];

    private static object? Filter(object? left, Func<string, bool> test)
    {
        if (Enumeration.TryGet(left) is not { } items)
            return Comparison.Boxed(test(LanguagePrimitives.ToText(left)));
        var kept = new List<object?>();
        while (Enumeration.MoveNext(items))
        {
            if (test(LanguagePrimitives.ToText(items.Current)))
                kept.Add(items.Current);
        }
        return kept.ToArray();
    }
}

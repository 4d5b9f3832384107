using System.Text.RegularExpressions;

namespace System.Management.Automation;

/// <summary>A pattern with <c>*</c>, <c>?</c>, <c>[a-z]</c> and backtick as the escape.</summary>
public sealed partial class WildcardPattern
{
    private readonly Regex _regex;

    public WildcardPattern(string pattern) : this(pattern, WildcardOptions.None) { }

    public WildcardPattern(string pattern, WildcardOptions options)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _regex = new Regex(Translate(pattern), RegexOptions.Singleline | RegexOptions.CultureInvariant
            | (options.HasFlag(WildcardOptions.IgnoreCase) ? RegexOptions.IgnoreCase : RegexOptions.None));
    }

    public static WildcardPattern Get(string pattern, WildcardOptions options) => new(pattern, options);

    public bool IsMatch(string? input) => input is not null && _regex.IsMatch(input);

    public static bool ContainsWildcardCharacters(string? pattern)
    {
        for (var i = 0; i < (pattern?.Length ?? 0); i++)
            if (pattern![i] == '`')
                i++;
            else if (pattern[i] is '*' or '?' or '[' or ']')
                return true;
        return false;
    }

    public static string Escape(string pattern) => Special().Replace(pattern, "`$&");

    public static string Unescape(string pattern) => Escaped().Replace(pattern, "$1");

    private static string Translate(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '`' && i + 1 < pattern.Length)
                regex.Append(Regex.Escape(pattern[++i].ToString()));
            else if (c == '*')
                regex.Append(".*");
            else if (c == '?')
                regex.Append('.');
            else if (c == '[')
                i = TranslateSet(pattern, i, regex);
            else
                regex.Append(Regex.Escape(c.ToString()));
        }
        return regex.Append("\\z").ToString();
    }

    private static int TranslateSet(string pattern, int start, StringBuilder regex)
    {
        // A bracket right after the opening one is a member of the set.
        var end = start + 2 <= pattern.Length ? pattern.IndexOf(']', start + 2 > pattern.Length ? start : start + 1) : -1;
        if (end == start + 1)
            end = pattern.IndexOf(']', start + 2);
        if (end < 0)
            throw new WildcardPatternException($"The specified wildcard character pattern is not valid: {pattern}").As("RuntimeException", ErrorCategory.InvalidArgument);
        regex.Append('[');
        for (var i = start + 1; i < end; i++)
        {
            if (pattern[i] == '`' && i + 1 < end)
                i++;
            else if (pattern[i] == '-' && i > start + 1 && i < end - 1)
            {
                regex.Append('-');
                continue;
            }
            regex.Append(pattern[i] is '\\' or ']' or '[' or '^' or '-' ? "\\" : "").Append(pattern[i]);
        }
        regex.Append(']');
        return end;
    }

    [GeneratedRegex(@"[*?\[\]`]")]
    private static partial Regex Special();

    [GeneratedRegex(@"`([*?\[\]`])")]
    private static partial Regex Escaped();
}

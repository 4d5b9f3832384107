using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private char Current => _pos < _text.Length ? _text[_pos] : '\0';

    private bool AtEnd => _pos >= _text.Length;

    private char Ahead(int count) => _pos + count < _text.Length ? _text[_pos + count] : '\0';

    private static bool IsNewline(char c) => c is '\n' or '\r';

    private static bool IsSingleQuote(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201a' or '\u201b';

    private static bool IsDoubleQuote(char c) => c is '"' or '\u201c' or '\u201d' or '\u201e';

    private static bool IsQuote(char c) => IsSingleQuote(c) || IsDoubleQuote(c);

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>Whether a character ends a bare word.</summary>
    private static bool IsWordEnd(char c) => c is '\0' or '|' or '&' or ';' or ',' or '(' or ')' or '{' or '}' or '<' or '>' || char.IsWhiteSpace(c);

    private static bool IsIdentifier(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>Skips spaces, comments and continued lines, but no newline.</summary>
    private void SkipBlank()
    {
        while (!AtEnd)
        {
            char c = Current;
            if (c == '`' && (Ahead(1) == '\n' || (Ahead(1) == '\r' && Ahead(2) == '\n')))
                _pos += Ahead(1) == '\n' ? 2 : 3;
            else if (c == '#')
            {
                int start = _pos;
                _pos = EndOfLine(_pos);
                ReadRequires(start);
            }
            else if (c == '<' && Ahead(1) == '#')
            {
                int close = _text.IndexOf("#>", _pos + 2, StringComparison.Ordinal);
                if (close < 0)
                    throw Error(Span(_pos, _pos + 2), "The terminator '#>' is missing from the multiline comment.", "MissingTerminatorMultiLineComment");
                _pos = close + 2;
            }
            else if (char.IsWhiteSpace(c) && !IsNewline(c))
                _pos++;
            else
                return;
        }
    }

    private int EndOfLine(int from)
    {
        int end = _text.IndexOf('\n', from);
        return end < 0 ? _text.Length : end;
    }

    private void SkipBlankAndNewlines()
    {
        SkipBlank();
        while (IsNewline(Current))
        {
            _pos++;
            SkipBlank();
        }
    }

    /// <summary>Skips everything that may stand between statements.</summary>
    private void SkipSeparators()
    {
        SkipBlank();
        while (IsNewline(Current) || Current == ';')
        {
            _pos++;
            SkipBlank();
        }
    }

    private string TakeWhile(Func<char, bool> accept)
    {
        int start = _pos;
        while (!AtEnd && accept(Current))
            _pos++;
        return _text[start.._pos];
    }

    /// <summary>The bare word at the position, without moving.</summary>
    private string PeekWord()
    {
        int end = _pos;
        while (end < _text.Length && !IsWordEnd(_text[end]))
            end++;
        return _text[_pos..end];
    }

    private bool TryWord(string word)
    {
        if (!PeekWord().Equals(word, StringComparison.OrdinalIgnoreCase))
            return false;
        _pos += word.Length;
        return true;
    }

    private void ReadRequires(int start)
    {
        Match match = RequiresLine().Match(_text[start.._pos].TrimEnd());
        if (!match.Success)
            return;
        Extent extent = Span(start);
        var modules = new List<string>(_requires?.Modules ?? []);
        Version? version = _requires?.Version;
        string rest = match.Groups[1].Value;
        if (RequiresVersion().Match(rest) is { Success: true } v)
            version = Version.Parse(v.Groups[1].Value.Contains('.', StringComparison.Ordinal) ? v.Groups[1].Value : v.Groups[1].Value + ".0");
        else if (RequiresModules().Match(rest) is { Success: true } m)
            modules.AddRange(m.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim('"', '\'')));
        else if (!RequiresEdition().IsMatch(rest))
            throw new UnsupportedException(extent, $"'#requires {rest}'");
        _requires = new RequiresAst(extent, version, modules);
    }

    [GeneratedRegex(@"^#requires\s+(.*)$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex RequiresLine();

    [GeneratedRegex(@"^-Version\s+(\d+(\.\d+)*)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RequiresVersion();

    [GeneratedRegex(@"^-Modules?\s+([\w.'"", -]+)$", RegexOptions.IgnoreCase)]
    private static partial Regex RequiresModules();

    [GeneratedRegex(@"^-PSEdition\s+Core\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex RequiresEdition();
}

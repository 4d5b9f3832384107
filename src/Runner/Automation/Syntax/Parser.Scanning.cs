using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private char Current => Ahead(0);

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
            int start = _pos;
            if (Current == '`' && (Ahead(1) == '\n' || (Ahead(1) == '\r' && Ahead(2) == '\n')))
                _pos += Ahead(1) == '\n' ? 2 : 3;
            else if (Current == '#')
            {
                _pos = _text.IndexOf('\n', _pos) is >= 0 and var end ? end : _text.Length;
                ReadRequires(start);
            }
            else if (Current == '<' && Ahead(1) == '#')
            {
                int close = _text.IndexOf("#>", _pos + 2, StringComparison.Ordinal);
                _pos = close >= 0 ? close + 2 : throw Error(Span(_pos, _text.Length),
                    "The terminator '#>' is missing from the multiline comment.", "MissingTerminatorMultiLineComment");
            }
            else if (char.IsWhiteSpace(Current) && !IsNewline(Current))
                _pos++;
            else
                return;
        }
    }

    /// <summary>Skips blanks and newlines.</summary>
    private void SkipLines()
    {
        for (SkipBlank(); IsNewline(Current); SkipBlank())
            _pos++;
    }

    /// <summary>Skips everything that may stand between statements.</summary>
    private void SkipSeparators()
    {
        for (SkipBlank(); IsNewline(Current) || Current == ';'; SkipBlank())
            _pos++;
    }

    private bool Eat(char c)
    {
        bool there = Current == c && !AtEnd;
        _pos += there ? 1 : 0;
        return there;
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
        bool there = PeekWord().Equals(word, StringComparison.OrdinalIgnoreCase);
        _pos += there ? word.Length : 0;
        return there;
    }

    /// <summary>Goes back to where it was when a rule finds nothing after the blanks.</summary>
    private T? Optional<T>(Func<T?> rule, bool lines = false) where T : class
    {
        int before = _pos;
        if (lines)
            SkipLines();
        else
            SkipBlank();
        T? found = rule();
        _pos = found is null ? before : _pos;
        return found;
    }

    private void ReadRequires(int start)
    {
        if (RequiresLine().Match(_text[start.._pos].TrimEnd()) is not { Success: true } match)
            return;
        Version? version = _requires?.Version;
        var modules = new List<string>(_requires?.Modules ?? []);
        string rest = match.Groups["rest"].Value;
        if (match.Groups["version"] is { Success: true, Value: var number })
            version = Version.Parse(number.Contains('.', StringComparison.Ordinal) ? number : number + ".0");
        else if (match.Groups["modules"] is { Success: true, Value: var names })
            modules.AddRange(names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => n.Trim('"', '\'')));
        else if (!match.Groups["edition"].Success)
            throw new UnsupportedException(Span(start), $"'#requires {rest}'");
        _requires = new RequiresAst(Span(start), version, modules);
    }

    [GeneratedRegex(@"^#requires\s+(?<rest>(-Version\s+(?<version>\d+(\.\d+)*)\s*|-Modules?\s+(?<modules>[\w.'"", -]+)|(?<edition>-PSEdition\s+Core)\s*)$|.*)",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex RequiresLine();
}

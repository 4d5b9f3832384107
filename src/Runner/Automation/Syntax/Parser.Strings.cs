using System.Text;

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    /// <summary>Any quoted string at the position.</summary>
    private ExpressionAst QuotedString() => IsSingleQuote(Current) ? SingleQuoted() : DoubleQuoted();

    private StringAst SingleQuoted()
    {
        int start = _pos++;
        var value = new StringBuilder();
        while (true)
        {
            if (AtEnd)
                throw Error(Span(start), "The string is missing the terminator: '.", "TerminatorExpectedAtEndOfString");
            if (IsSingleQuote(Current))
            {
                if (!IsSingleQuote(Ahead(1)))
                {
                    _pos++;
                    return new StringAst(Span(start), value.ToString(), Bare: false);
                }
                _pos++;
            }
            value.Append(_text[_pos++]);
        }
    }

    private ExpressionAst DoubleQuoted()
    {
        int start = _pos++;
        var parts = new PartsBuilder(this);
        while (true)
        {
            if (AtEnd)
                throw Error(Span(start), "The string is missing the terminator: \".", "TerminatorExpectedAtEndOfString");
            if (IsDoubleQuote(Current))
            {
                if (!IsDoubleQuote(Ahead(1)))
                {
                    _pos++;
                    return parts.Build(Span(start), bare: false);
                }
                _pos += 2;
                parts.Append(_text[_pos - 1]);
            }
            else
                StringPiece(parts);
        }
    }

    /// <summary>One character, escape, variable or sub-expression inside an expandable string.</summary>
    private void StringPiece(PartsBuilder parts)
    {
        if (Current == '`')
        {
            _pos++;
            parts.Append(Escape());
        }
        else if (Current == '$' && Ahead(1) == '(')
            parts.Add(SubExpression());
        else if (Current == '$' && StartsVariable(_pos + 1))
            parts.Add(Variable());
        else
            parts.Append(_text[_pos++]);
    }

    /// <summary>What the escape after a backtick stands for.</summary>
    private string Escape()
    {
        if (AtEnd)
            return "";
        char c = _text[_pos++];
        switch (c)
        {
            case '0': return "\0";
            case 'a': return "\a";
            case 'b': return "\b";
            case 'e': return "\u001b";
            case 'f': return "\f";
            case 'n': return "\n";
            case 'r': return "\r";
            case 't': return "\t";
            case 'v': return "\v";
            case 'u' when Current == '{':
                int start = _pos++ - 2;
                string hex = TakeWhile(char.IsAsciiHexDigit);
                if (Current != '}' || hex.Length is 0 or > 6 || Convert.ToInt32(hex, 16) > 0x10FFFF)
                    throw Error(Span(start), "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'.", "InvalidUnicodeEscapeSequence");
                _pos++;
                int code = Convert.ToInt32(hex, 16);
                return code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
            default: return c.ToString();
        }
    }

    private ExpressionAst HereString()
    {
        int start = _pos;
        char quote = Ahead(1);
        _pos += 2;
        TakeWhile(c => char.IsWhiteSpace(c) && !IsNewline(c));
        if (!IsNewline(Current))
            throw Error(Span(start), "No characters are allowed after a here-string header but before the end of the line.", "UnexpectedCharactersAfterHereStringHeader");
        _pos += Current == '\r' && Ahead(1) == '\n' ? 2 : 1;
        var parts = new PartsBuilder(this);
        bool lineStart = true;
        while (true)
        {
            if (AtEnd)
                throw Error(Span(start, start + 2), $"The string is missing the terminator: {quote}@.", "TerminatorExpectedAtEndOfString");
            if (lineStart && SameQuote(Current, quote) && Ahead(1) == '@')
            {
                _pos += 2;
                parts.DropLastNewline();
                return parts.Build(Span(start), bare: false);
            }
            lineStart = Current == '\n';
            if (IsSingleQuote(quote) || lineStart)
                parts.Append(_text[_pos++]);
            else
                StringPiece(parts);
        }
    }

    private static bool SameQuote(char a, char b) => (IsSingleQuote(a) && IsSingleQuote(b)) || (IsDoubleQuote(a) && IsDoubleQuote(b));

    /// <summary>Collects the literal and computed parts of a string.</summary>
    private sealed class PartsBuilder(Parser parser)
    {
        private readonly List<ExpressionAst> _parts = [];
        private readonly StringBuilder _literal = new();

        public void Append(char c) => _literal.Append(c);

        public void Append(string text) => _literal.Append(text);

        public void Add(ExpressionAst part)
        {
            Flush();
            _parts.Add(part);
        }

        /// <summary>Adds a quoted string that stands inside a bare word.</summary>
        public void AddInner(ExpressionAst quoted)
        {
            if (quoted is StringAst literal)
                _literal.Append(literal.Value);
            else
                Add(quoted);
        }

        public void DropLastNewline()
        {
            if (_literal.Length > 0 && _literal[^1] == '\n')
                _literal.Length -= _literal.Length > 1 && _literal[^2] == '\r' ? 2 : 1;
        }

        public ExpressionAst Build(Extent extent, bool bare)
        {
            if (_parts.Count == 0)
                return new StringAst(extent, _literal.ToString(), bare);
            Flush();
            return new ExpandableAst(extent, _parts, bare);
        }

        private void Flush()
        {
            if (_literal.Length > 0)
            {
                _parts.Add(new StringAst(parser.Span(parser._pos), _literal.ToString(), Bare: false));
                _literal.Clear();
            }
        }
    }
}

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    /// <summary>Any quoted string at the position; a doubled quote in it is one.</summary>
    private ExpressionAst QuotedString()
    {
        int start = _pos++;
        bool single = IsSingleQuote(_text[start]);
        Func<char, bool> closes = single ? IsSingleQuote : IsDoubleQuote;
        var parts = new PartsBuilder(this);
        while (true)
        {
            if (AtEnd)
                throw Error(Span(start), $"The string is missing the terminator: {(single ? '\'' : '"')}.", "TerminatorExpectedAtEndOfString");
            if (closes(Current))
            {
                _pos++;
                if (!closes(Current))
                    return parts.Build(Span(start), bare: false);
                parts.Append(_text[_pos++]);
            }
            else if (single)
                parts.Append(_text[_pos++]);
            else
                StringPiece(parts, here: false);
        }
    }

    /// <summary>One character, escape, variable or sub-expression inside an expandable string.</summary>
    private void StringPiece(PartsBuilder parts, bool here)
    {
        if (Current == '`')
        {
            _pos++;
            parts.Append(Escape());
        }
        else if (Current == '$' && Ahead(1) == '(')
            parts.Add(here ? SubExpression() : QuotedSubExpression());
        else if (Current == '$' && StartsVariable(_pos + 1))
            parts.Add(Variable());
        else
            parts.Append(_text[_pos++]);
    }

    /// <summary>
    /// PowerShell finds the end of $(...) in a quoted string by its parentheses, be they quoted or not, and takes one of two quotes away
    /// before it reads what stands between them. Where that makes a difference, a script is refused.
    /// </summary>
    private SubExpressionAst QuotedSubExpression()
    {
        int start = _pos, end = _pos + 1, depth = 0;
        do
        {
            char c = end < _text.Length ? _text[end] : '\0', next = end + 1 < _text.Length ? _text[end + 1] : '\0';
            if ((IsDoubleQuote(c) && IsDoubleQuote(next)) || (c == '`' && IsDoubleQuote(next)))
                throw new UnsupportedException(Span(end, end + 2), "a doubled or escaped quote in $() in a string");
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            end += c == '`' ? 2 : 1;
        }
        while (depth > 0 && end < _text.Length);
        SubExpressionAst found = SubExpression();
        return _pos == end ? found : throw new UnsupportedException(Span(start), "a parenthesis in quotes in $() in a string");
    }

    /// <summary>What the escape after a backtick stands for.</summary>
    private string Escape()
    {
        if (AtEnd)
            return "";
        char c = _text[_pos++];
        int known = "0abefnrtv".IndexOf(c, StringComparison.Ordinal);
        if (known >= 0)
            return "\0\a\b\u001b\f\n\r\t\v"[known].ToString();
        if (c != 'u' || Current != '{')
            return c.ToString();
        int start = _pos++ - 2;
        string hex = TakeWhile(char.IsAsciiHexDigit);
        int code = hex.Length is 0 or > 6 ? int.MaxValue : Convert.ToInt32(hex, 16);
        if (code > 0x10FFFF || !Eat('}'))
            throw Error(Span(start), "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and a closing '}'.", "InvalidUnicodeEscapeSequence");
        return code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }

    private ExpressionAst HereString()
    {
        int start = _pos++;
        char quote = _text[_pos++];
        TakeWhile(c => char.IsWhiteSpace(c) && !IsNewline(c));
        if (!IsNewline(Current))
            throw Error(Span(start), "No characters are allowed after a here-string header but before the end of the line.",
                "UnexpectedCharactersAfterHereStringHeader");
        _pos += Current == '\r' && Ahead(1) == '\n' ? 2 : 1;
        Func<char, bool> closes = IsSingleQuote(quote) ? IsSingleQuote : IsDoubleQuote;
        var parts = new PartsBuilder(this);
        for (bool lineStart = true; !(lineStart && closes(Current) && Ahead(1) == '@');)
        {
            if (AtEnd)
                throw Error(Span(start, start + 2), $"The string is missing the terminator: {quote}@.", "TerminatorExpectedAtEndOfString");
            lineStart = Current == '\n';
            if (IsSingleQuote(quote) || lineStart)
                parts.Append(_text[_pos++]);
            else
                StringPiece(parts, here: true);
        }
        _pos += 2;
        parts.DropLastNewline();
        return parts.Build(Span(start), bare: false);
    }

    private bool StartsVariable(int at)
    {
        char c = at < _text.Length ? _text[at] : '\0';
        return IsIdentifier(c) || c is '{' or '?' or '^' or '$' || (c == ':' && at + 1 < _text.Length && IsIdentifier(_text[at + 1]));
    }

    /// <summary>A variable at the position; as the name of a member it has no scope.</summary>
    private VariableAst Variable(bool member = false)
    {
        int start = _pos;
        bool splatted = Current == '@';
        _pos++;
        if (Eat('{'))
            return BracedVariable(start, splatted);
        if (Current is '$' or '^')
            throw new UnsupportedException(Span(start, _pos + 1), $"the automatic variable '${Current}'");
        if (Eat('?'))
            return new VariableAst(Span(start), null, "?", false);
        string name = TakeWhile(IsIdentifier);
        if (name.Length == 0)
            throw Error(Span(start, start + 1), "Unexpected token '$': a variable name must follow.", "UnexpectedToken");
        // PowerShell reads "$a?" as the variable named "a?"; whoever writes it nearly always means the variable a.
        if (Current == '?')
            throw new UnsupportedException(Span(start, _pos + 1), $"a variable name that ends in '?' (write ${{{name}}} to end the name)");
        if (Current != ':' || Ahead(1) == ':' || member)
            return new VariableAst(Span(start), null, name, splatted);
        _pos++;
        string rest = TakeWhile(IsIdentifier);
        return rest.Length > 0 ? Scoped(Span(start), name, rest, splatted)
            : throw Error(Span(start), "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.", "InvalidVariableReferenceWithDrive");
    }

    private VariableAst BracedVariable(int start, bool splatted)
    {
        var name = new StringBuilder();
        while (!Eat('}'))
        {
            if (AtEnd)
                throw Error(Span(start), "The variable reference is missing the terminator: }.", "IncompleteDollarBrace");
            name.Append(Eat('`') ? Escape() : _text[_pos++].ToString());
        }
        string text = name.ToString();
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text[..colon].All(IsIdentifier)
            ? Scoped(Span(start), text[..colon], text[(colon + 1)..], splatted) : new VariableAst(Span(start), null, text, splatted);
    }

    private static VariableAst Scoped(Extent extent, string scope, string name, bool splatted) => scope.ToLowerInvariant() switch
    {
        var s and ("global" or "script" or "local" or "private" or "env" or "variable" or "function") => new VariableAst(extent, s, name, splatted),
        _ => throw new UnsupportedException(extent, $"the variable scope or drive '{scope}:'"),
    };

    /// <summary>Collects the literal and computed parts of a string.</summary>
    private sealed class PartsBuilder(Parser parser)
    {
        private readonly List<ExpressionAst> _parts = [];
        private readonly StringBuilder _literal = new();

        public void Append(char c) => _literal.Append(c);

        public void Append(string text) => _literal.Append(text);

        public void Add(ExpressionAst part)
        {
            // A quoted string inside a bare word is a part of its text.
            if (part is StringAst literal)
                _literal.Append(literal.Value);
            else
            {
                Flush();
                _parts.Add(part);
            }
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
                _parts.Add(new StringAst(parser.Span(parser._pos), _literal.ToString(), Bare: false));
            _literal.Clear();
        }
    }
}

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    /// <summary>An argument, or several joined by commas into an array.</summary>
    private ExpressionAst ArgumentList()
    {
        int start = _pos;
        ExpressionAst first = Argument();
        List<ExpressionAst>? items = null;
        int end = _pos;
        while (true)
        {
            SkipBlank();
            if (Current != ',')
            {
                _pos = end;
                return items is null ? first : new ArrayLiteralAst(Span(start), items);
            }
            _pos++;
            SkipBlankAndNewlines();
            (items ??= [first]).Add(Argument());
            end = _pos;
        }
    }

    private ExpressionAst Argument()
    {
        char c = Current;
        if (c == '@' && (IsIdentifier(Ahead(1))))
            return Variable();
        if (c is '(' or '{' || IsQuote(c) || (c == '@' && (Ahead(1) is '(' or '{' || IsQuote(Ahead(1)))) || (c == '$' && Ahead(1) == '('))
            return Postfix(Primary());
        if (c == '$' && StartsVariable(_pos + 1))
        {
            int start = _pos;
            VariableAst variable = Variable();
            if (IsWordEnd(Current) || Current is '.' or '[' or ':' or '?')
                return Postfix(variable);
            _pos = start;
        }
        return Word();
    }

    /// <summary>A bare word: text up to a delimiter, in which quotes, escapes and variables still work.</summary>
    private ExpressionAst Word()
    {
        int start = _pos;
        var parts = new PartsBuilder(this);
        bool plain = true;
        while (!IsWordEnd(Current))
        {
            if (IsQuote(Current))
            {
                plain = false;
                parts.AddInner(QuotedString());
            }
            else
            {
                plain &= Current is not ('`' or '$');
                StringPiece(parts);
            }
        }
        if (_pos == start)
        {
            throw Current == '<' ? Error(SpanHere(), "The '<' operator is reserved for future use.", "RedirectionNotSupported")
                : Current == ',' ? Error(SpanHere(), "Missing argument in parameter list.", "MissingArgument") : Unexpected();
        }
        if (plain && Numbers.Parse(_text[start.._pos]) is { } number)
            return new ConstantAst(Span(start), number);
        return parts.Build(Span(start), bare: true);
    }

    private List<RedirectionAst> Redirections()
    {
        var found = new List<RedirectionAst>();
        while (true)
        {
            int before = _pos;
            SkipBlank();
            if (TryRedirection() is not { } redirection)
            {
                _pos = before;
                return found;
            }
            found.Add(redirection);
        }
    }

    private RedirectionAst? TryRedirection()
    {
        int start = _pos;
        bool prefixed = (Current == '*' || Current is >= '1' and <= '6') && Ahead(1) == '>';
        if (!prefixed && Current != '>')
            return null;
        StreamKind from = !prefixed ? StreamKind.Output : Current == '*' ? StreamKind.All : (StreamKind)(Current - '0');
        _pos += prefixed ? 2 : 1;
        bool append = Current == '>';
        _pos += append ? 1 : 0;
        if (Current == '&')
        {
            if (Ahead(1) != '1' || append || from == StreamKind.Output)
                throw new UnsupportedException(Span(start, _pos + 2), "this redirection");
            _pos += 2;
            return new RedirectionAst(Span(start), from, null, Append: false);
        }
        SkipBlank();
        ExpressionAst target = Argument();
        return new RedirectionAst(Span(start), from, target, append);
    }
}

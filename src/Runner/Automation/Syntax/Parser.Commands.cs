namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    /// <summary>A pipeline, an assignment, or pipelines joined by &amp;&amp; and ||.</summary>
    private StatementAst PipelineChain()
    {
        int start = _pos;
        StatementAst left = Pipeline();
        while (Optional(ChainSign) is { } sign)
        {
            int after = _pos;
            SkipLines();
            if (AtEnd)
                throw Error(SpanAt(after), "A pipeline chain operator must be followed by a pipeline.", "EmptyPipelineChainElement");
            StatementAst right = Pipeline();
            left = new PipelineChainAst(Span(start), left, sign == "&&", right);
        }
        return left;
    }

    private string? ChainSign()
    {
        if (Current is not ('&' or '|'))
            return null;
        if (Current != Ahead(1))
            return Current == '|' ? null : throw new UnsupportedException(Span(_pos, _pos + 1), "a background job ('&' after a command)");
        _pos += 2;
        return _text[(_pos - 2).._pos];
    }

    private StatementAst Pipeline()
    {
        SkipBlank();
        int start = _pos;
        var elements = new List<PipelineElementAst>();
        while (true)
        {
            SkipBlank();
            if (!StartsExpression())
                elements.Add(Command());
            else
            {
                ExpressionAst expression = Expression();
                if (elements.Count == 0 && Optional(() => TryAssignment(start, expression)) is { } assignment)
                    return assignment;
                if (elements.Count > 0)
                    throw Error(expression.Extent, "Expressions are only allowed as the first element of a pipeline.",
                        "ExpressionsMustBeFirstInPipeline");
                var redirections = new List<RedirectionAst>();
                while (Optional(TryRedirection) is { } redirection)
                    redirections.Add(redirection);
                elements.Add(new CommandExpressionAst(expression.Extent, expression, redirections));
            }
            // A pipe may also open the next line.
            if (Optional(() => Current == '|' && Ahead(1) != '|' ? "|" : null, lines: true) is null)
                return new PipelineAst(Span(start), elements);
            _pos++;
            SkipLines();
            if (AtEnd)
                throw Error(Span(_pos - 1), "An empty pipe element is not allowed.", "EmptyPipeElement");
        }
    }

    private AssignmentAst? TryAssignment(int start, ExpressionAst left)
    {
        (BinaryOperator? op, int length) = (Current, Ahead(1), Ahead(2)) switch
        {
            ('=', _, _) => ((BinaryOperator?)null, 1),
            ('+', '=', _) => (BinaryOperator.Add, 2),
            ('*', '=', _) => (BinaryOperator.Multiply, 2),
            ('/', '=', _) => (BinaryOperator.Divide, 2),
            ('%', '=', _) => (BinaryOperator.Remainder, 2),
            ('?', '?', '=') => (BinaryOperator.Coalesce, 3),
            var (c, d, _) when IsDash(c) && d == '=' => (BinaryOperator.Subtract, 2),
            _ => (null, 0),
        };
        if (length == 0)
            return null;
        foreach (ExpressionAst target in left is ArrayLiteralAst list ? list.Items : [left])
        {
            ExpressionAst inner = target;
            while (inner is CastAst cast)
                inner = cast.Child;
            if (inner is not (VariableAst or MemberAst or IndexAst or ParenAst))
                throw Error(target.Extent, "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.", "InvalidLeftHandSide");
            if (inner is ParenAst || (left is ArrayLiteralAst && op is not null))
                throw new UnsupportedException(Span(_pos, _pos + length), "this form of assignment");
        }
        _pos += length;
        int after = _pos;
        SkipLines();
        if (AtEnd)
            throw Error(SpanAt(after), "You must provide a value expression following the '=' operator.", "ExpectedValueExpression");
        StatementAst right = Nested(Statement);
        return new AssignmentAst(Span(start), left, op, right);
    }

    /// <summary>Whether an expression stands here, rather than a command.</summary>
    private bool StartsExpression()
    {
        char c = Current;
        int sign = IsDash(c) || c == '+' ? 1 : 0;
        if (StartsNumber(sign))
            return NumberLength(_pos + sign) > 0;
        return c is '$' or '(' or '@' or '{' or '[' or '!' or '+' or ',' || IsQuote(c) || IsDash(c);
    }

    private CommandAst Command()
    {
        int start = _pos;
        var invocation = Invocation.Plain;
        if (Current == '&' || (Current == '.' && (char.IsWhiteSpace(Ahead(1)) || Ahead(1) is '$' or '(' or '{' || IsQuote(Ahead(1)))))
        {
            invocation = Current == '&' ? Invocation.Call : Invocation.DotSource;
            _pos++;
            SkipBlank();
        }
        if (AtEnd || (IsWordEnd(Current) && Current is not ('(' or '{')))
            throw invocation != Invocation.Plain ? Error(Span(start, start + 1),
                $"Missing expression after '{_text[start]}' in pipeline element.", "MissingExpression")
                : Current == '|' ? Error(SpanHere(), "An empty pipe element is not allowed.", "EmptyPipeElement") : Unexpected();
        ExpressionAst name = invocation == Invocation.Plain ? Word() : Argument();
        var elements = new List<CommandElementAst>();
        var redirections = new List<RedirectionAst>();
        bool names = true;
        while (Optional(() => AtEnd || IsNewline(Current) || Current is '|' or '&' or ';' or ')' or '}' ? null : TryRedirection()
            ?? (Ast)Element(names)) is { } part)
        {
            if (part is RedirectionAst redirection)
                redirections.Add(redirection);
            else
                elements.Add((CommandElementAst)part);
            names &= part is not EndOfParametersAst;
        }
        return new CommandAst(Span(start), invocation, name, elements, redirections);
    }

    private CommandElementAst Element(bool names)
    {
        int start = _pos;
        if (names && IsDash(Current))
        {
            if (IsDash(Ahead(1)) && IsWordEnd(Ahead(2)))
            {
                _pos += 2;
                return new EndOfParametersAst(Span(start));
            }
            if (Ahead(1) == '-' && Ahead(2) == '%')
                throw new UnsupportedException(Span(start, start + 3), "the stop-parsing token '--%'");
            if (char.IsLetter(Ahead(1)) || Ahead(1) is '_' or '?')
            {
                _pos++;
                string name = TakeWhile(c => !IsWordEnd(c) && c is not (':' or '.' or '[') && !IsQuote(c));
                if (!Eat(':'))
                    return new ParameterNameAst(Span(start), name, null);
                SkipBlank();
                ExpressionAst given = Commas(Argument);
                return new ParameterNameAst(Span(start), name, given);
            }
        }
        ExpressionAst value = Commas(Argument);
        return new ArgumentAst(Span(start), value);
    }

    private ExpressionAst Argument()
    {
        char c = Current, next = Ahead(1);
        if (c == '@' && IsIdentifier(next))
            return Variable();
        if (c is '(' or '{' || IsQuote(c) || (c == '@' && (next is '(' or '{' || IsQuote(next))) || (c == '$' && next == '('))
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
            plain &= !IsQuote(Current) && Current is not ('`' or '$');
            if (IsQuote(Current))
                parts.Add(QuotedString());
            else
                StringPiece(parts, here: true);
        }
        if (_pos == start)
            throw Current == '<' ? Error(SpanHere(), "The '<' operator is reserved for future use.", "RedirectionNotSupported")
                : Current == ',' ? Error(SpanHere(), "Missing argument in parameter list.", "MissingArgument") : Unexpected();
        return plain && Numbers.Parse(_text[start.._pos]) is { } number ? new ConstantAst(Span(start), number) : parts.Build(Span(start), bare: true);
    }

    private RedirectionAst? TryRedirection()
    {
        int start = _pos;
        bool prefixed = (Current == '*' || Current is >= '1' and <= '6') && Ahead(1) == '>';
        if (!prefixed && Current != '>')
            return null;
        StreamKind from = !prefixed ? StreamKind.Output : Current == '*' ? StreamKind.All : (StreamKind)(Current - '0');
        _pos += prefixed ? 2 : 1;
        bool append = Eat('>');
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

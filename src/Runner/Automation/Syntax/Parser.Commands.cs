namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    /// <summary>A pipeline, an assignment, or pipelines joined by &amp;&amp; and ||.</summary>
    private StatementAst PipelineChain()
    {
        int start = _pos;
        StatementAst left = Pipeline();
        while (true)
        {
            int before = _pos;
            SkipBlank();
            bool and = Current == '&' && Ahead(1) == '&';
            if (!and && !(Current == '|' && Ahead(1) == '|'))
            {
                if (Current == '&')
                    throw new UnsupportedException(Span(_pos, _pos + 1), "a background job ('&' after a command)");
                _pos = before;
                return left;
            }
            _pos += 2;
            SkipBlankAndNewlines();
            StatementAst right = Pipeline();
            left = new PipelineChainAst(Span(start), left, and, right);
        }
    }

    private StatementAst Pipeline()
    {
        SkipBlank();
        int start = _pos;
        var elements = new List<PipelineElementAst>();
        while (true)
        {
            SkipBlank();
            if (StartsExpression())
            {
                ExpressionAst expression = Expression();
                if (elements.Count == 0 && TryAssignment(start, expression) is { } assignment)
                    return assignment;
                List<RedirectionAst> redirections = Redirections();
                if (elements.Count > 0)
                    throw Error(expression.Extent, "Expressions are only allowed as the first element of a pipeline.", "ExpressionsMustBeFirstInPipeline");
                elements.Add(new CommandExpressionAst(expression.Extent, expression, redirections));
            }
            else
                elements.Add(Command());
            int before = _pos;
            // A pipe may also open the next line.
            SkipBlankAndNewlines();
            if (Current != '|' || Ahead(1) == '|')
            {
                _pos = before;
                return new PipelineAst(Span(start), elements);
            }
            _pos++;
            SkipBlankAndNewlines();
            if (AtEnd)
                throw Error(Span(_pos - 1), "An empty pipe element is not allowed.", "EmptyPipeElement");
        }
    }

    private AssignmentAst? TryAssignment(int start, ExpressionAst left)
    {
        int before = _pos;
        SkipBlank();
        (BinaryOperator? Op, int Length) found = (Current, Ahead(1), Ahead(2)) switch
        {
            ('=', _, _) => (null, 1),
            ('+', '=', _) => (BinaryOperator.Add, 2),
            ('*', '=', _) => (BinaryOperator.Multiply, 2),
            ('/', '=', _) => (BinaryOperator.Divide, 2),
            ('%', '=', _) => (BinaryOperator.Remainder, 2),
            ('?', '?', '=') => (BinaryOperator.Coalesce, 3),
            var (c, d, _) when IsDash(c) && d == '=' => (BinaryOperator.Subtract, 2),
            _ => (null, 0),
        };
        if (found.Length == 0)
        {
            _pos = before;
            return null;
        }
        Extent opExtent = Span(_pos, _pos + found.Length);
        IEnumerable<ExpressionAst> targets = left is ArrayLiteralAst list ? list.Items : [left];
        foreach (ExpressionAst target in targets)
        {
            ExpressionAst inner = target;
            while (inner is CastAst cast)
                inner = cast.Child;
            if (inner is not (VariableAst or MemberAst or IndexAst or ParenAst))
                throw Error(target.Extent, "The assignment expression is not valid. The input to an assignment operator must be an object that is able to accept assignments, such as a variable or a property.", "InvalidLeftHandSide");
            if (inner is ParenAst || (left is ArrayLiteralAst && found.Op is not null))
                throw new UnsupportedException(opExtent, "this form of assignment");
        }
        _pos += found.Length;
        SkipBlankAndNewlines();
        if (AtEnd)
            throw Error(Span(_pos), "You must provide a value expression following the '=' operator.", "ExpectedValueExpression");
        StatementAst right = Nested(Statement);
        return new AssignmentAst(Span(start), left, found.Op, right);
    }

    /// <summary>Whether an expression stands here, rather than a command.</summary>
    private bool StartsExpression()
    {
        char c = Current;
        if (c is '$' or '(' or '@' or '{' or '[' or '!' or '+' or ',' || IsQuote(c) || IsDash(c))
            return true;
        if (!char.IsAsciiDigit(c) && !(c == '.' && char.IsAsciiDigit(Ahead(1))))
            return false;
        int length = Numbers.Scan(_text, _pos, out _);
        return length > 0 && (IsWordEnd(Ahead(length)) || Ahead(length) is '+' or '-' or '*' or '/' or '%' or '.' or ']' or '=');
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
        if (AtEnd || IsWordEnd(Current) && Current is not ('(' or '{'))
            throw Current == '|' ? Error(SpanHere(), "An empty pipe element is not allowed.", "EmptyPipeElement") : Unexpected();
        ExpressionAst name = invocation == Invocation.Plain ? Word() : Argument();
        var elements = new List<CommandElementAst>();
        var redirections = new List<RedirectionAst>();
        bool parameters = true;
        int end = _pos;
        while (true)
        {
            SkipBlank();
            if (AtEnd || IsNewline(Current) || Current is '|' or '&' or ';' or ')' or '}')
            {
                _pos = end;
                return new CommandAst(Span(start), invocation, name, elements, redirections);
            }
            if (TryRedirection() is { } redirection)
                redirections.Add(redirection);
            else
            {
                CommandElementAst element = Element(parameters);
                parameters &= element is not EndOfParametersAst;
                elements.Add(element);
            }
            end = _pos;
        }
    }

    private CommandElementAst Element(bool parameters)
    {
        int start = _pos;
        if (IsDash(Current) && parameters)
        {
            if (IsDash(Ahead(1)) && IsWordEnd(Ahead(2)))
            {
                _pos += 2;
                return new EndOfParametersAst(Span(start));
            }
            if (Ahead(1) == '-' && Ahead(2) == '%')
                throw new UnsupportedException(Span(start, start + 3), "the stop-parsing token '--%'");
            if (char.IsLetter(Ahead(1)) || Ahead(1) is '_' or '?')
                return ParameterName(start);
        }
        ExpressionAst value = ArgumentList();
        return new ArgumentAst(Span(start), value);
    }

    private ParameterNameAst ParameterName(int start)
    {
        _pos++;
        string name = TakeWhile(c => !IsWordEnd(c) && c is not (':' or '.' or '[') && !IsQuote(c));
        if (Current != ':')
            return new ParameterNameAst(Span(start), name, null);
        _pos++;
        SkipBlank();
        ExpressionAst value = ArgumentList();
        return new ParameterNameAst(Span(start), name, value);
    }
}

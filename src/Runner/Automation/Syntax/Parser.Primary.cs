namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private ExpressionAst Primary()
    {
        char c = Current, next = Ahead(1);
        int start = _pos;
        switch (c)
        {
            case '$': return next == '(' ? SubExpression() : Variable();
            case '(': return Parenthesis();
            case '{': return ScriptBlockLiteral();
            case '@' when next == '(': return ArrayExpression();
            case '@' when next == '{': return Hashtable();
            case '@' when IsQuote(next): return HereString();
            case '@': throw Error(SpanHere(), $"The splatting operator '@' cannot be used to reference variables in an expression. '{SpanHere().Text}' can be used only as an argument to a command. To reference variables in an expression use '${SpanHere().Text[1..]}'.", "SplattingNotPermitted");
            case var _ when IsQuote(c): return QuotedString();
            case var _ when StartsNumber(0):
                if (NumberLength(_pos) is > 0 and var length)
                {
                    _pos += length;
                    return Numbers.Parse(_text[start.._pos]) is { } value ? new ConstantAst(Span(start), value)
                        : throw Error(Span(start), $"The numeric constant {_text[start.._pos]} is not valid.", "BadNumericConstant");
                }
                throw Unexpected();
            case var _ when AtEnd || IsNewline(c) || c is ')' or '}' or ';':
                throw Error(Span(_pos), "You must provide a value expression following the operator, or the expression is incomplete.",
                    "ExpectedValueExpression");
            default: throw Unexpected();
        }
    }

    /// <summary>Member access, calls, indexing and postfix ++/--, which follow without a space.</summary>
    private ExpressionAst Postfix(ExpressionAst target)
    {
        int start = target.Extent.StartOffset;
        while (true)
        {
            bool conditional = Current == '?' && Ahead(1) is '.' or '[';
            int at = conditional ? 1 : 0;
            if (Ahead(at) == '[')
            {
                _pos += at + 1;
                SkipLines();
                if (AtEnd || Current == ']')
                    throw Error(SpanAt(_pos), "Array index expression is missing or not valid.", "MissingArrayIndexExpression");
                ExpressionAst index = Expression();
                SkipLines();
                Expect(']', "Missing ] at end of array index expression.", "EndSquareBracketExpectedAtEndOfSubscript");
                target = new IndexAst(Span(start), target, index, conditional);
            }
            else if ((Ahead(at) == '.' && Ahead(at + 1) != '.') || (Current == ':' && Ahead(1) == ':'))
            {
                bool isStatic = Current == ':';
                _pos += isStatic ? 2 : at + 1;
                target = Member(target, isStatic, conditional);
            }
            else
                break;
        }
        if ((Current == '+' && Ahead(1) == '+') || (IsDash(Current) && IsDash(Ahead(1))))
        {
            RequireAssignable(target, Current);
            _pos += 2;
            return new IncrementAst(Span(start), target, _text[_pos - 1] == '+' ? 1 : -1, Postfix: true);
        }
        return target;
    }

    private ExpressionAst Member(ExpressionAst target, bool isStatic, bool conditional)
    {
        SkipLines();
        ExpressionAst name = Current == '$' ? Ahead(1) == '(' ? SubExpression() : Variable(member: true)
            : Current == '(' ? Parenthesis() : IsQuote(Current) ? QuotedString() : MemberName();
        List<TypeAst> types = TypeArguments();
        if (Current != '(')
            return new MemberAst(Span(target.Extent.StartOffset), target, name, isStatic, conditional);
        List<ExpressionAst> arguments = Listed(() => Expression(commas: false), "method call", "MissingEndParenthesisInMethodCall");
        return new MethodCallAst(Span(target.Extent.StartOffset), target, name, types, arguments, isStatic, conditional);
    }

    private StringAst MemberName()
    {
        int start = _pos;
        string word = TakeWhile(IsIdentifier);
        return word.Length > 0 ? new StringAst(Span(start), word, Bare: true)
            : throw Error(SpanHere(), "Missing property name after reference operator.", "MissingPropertyName");
    }

    /// <summary>The <c>[int, string]</c> of <c>$x.Name[int, string](...)</c>; none where the bracket begins an index.</summary>
    private List<TypeAst> TypeArguments()
    {
        var types = new List<TypeAst>();
        int depth = 0, end = _pos, from = _pos + 1;
        if (Current != '[' || !char.IsAsciiLetter(Ahead(1)))
            return types;
        var commas = new List<int>();
        do
        {
            char c = end < _text.Length ? _text[end] : '\0';
            if (!IsTypeCharacter(c))
                return types;
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0 || (depth == 1 && c == ','))
                commas.Add(end);
            end++;
        }
        while (depth > 0);
        if (end >= _text.Length || _text[end] != '(')
            return types;
        foreach (int comma in commas)
        {
            types.Add(new TypeAst(Span(from, comma), _text[from..comma].Trim()));
            from = comma + 1;
        }
        _pos = end;
        return types;
    }

    private static bool IsTypeCharacter(char c) => IsIdentifier(c) || c is '.' or '[' or ']' or ',' or '+' or '`' or ' ';

    private ParenAst Parenthesis()
    {
        int start = _pos++;
        SkipLines();
        StatementAst body = Nested(PipelineChain);
        SkipLines();
        Expect(')', "Missing closing ')' in expression.", "MissingEndParenthesisInExpression");
        return new ParenAst(Span(start), body);
    }

    private SubExpressionAst SubExpression()
    {
        int start = _pos;
        BlockAst body = Enclosed();
        return new SubExpressionAst(Span(start), body);
    }

    private ArrayAst ArrayExpression()
    {
        int start = _pos;
        BlockAst body = Enclosed();
        return new ArrayAst(Span(start), body);
    }

    private BlockAst Enclosed()
    {
        _pos += 2;
        BlockAst body = Nested(() => Statements(')'));
        _pos++;
        return body;
    }

    private ScriptBlockExpressionAst ScriptBlockLiteral()
    {
        int start = _pos++;
        ScriptBlockAst body = Nested(() => ScriptBlockBody('}'));
        ExpectBrace();
        return new ScriptBlockExpressionAst(Span(start), body with { Extent = Span(start) });
    }

    private HashtableAst Hashtable()
    {
        int start = _pos;
        _pos += 2;
        var pairs = new List<(ExpressionAst, StatementAst)>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (SkipSeparators(); !Eat('}'); SkipSeparators())
        {
            int keyStart = _pos;
            ExpressionAst key = char.IsLetter(Current) || Current == '_'
                ? new StringAst(Span(keyStart, keyStart + TakeWhile(c => IsIdentifier(c) || c == '-').Length), _text[keyStart.._pos],
                    Bare: true) : Unary();
            SkipBlank();
            Expect('=', "Missing '=' operator after key in hash literal.", "MissingEqualsInHashLiteral");
            SkipLines();
            if (Current == '}')
                throw Error(Span(_pos, _pos + 1), "Missing statement after '=' in hash literal.", "MissingStatementInHashLiteral");
            pairs.Add((key, Nested(Statement)));
            if (key is StringAst { Value: var name } && !names.Add(name))
                throw Error(key.Extent, $"Duplicate keys '{name}' are not allowed in hash literals.", "DuplicateKeyInHashLiteral");
            SkipBlank();
            if (Current != '}' && !IsNewline(Current) && Current != ';')
                throw AtEnd ? Error(Span(start + 2, start + 3), "Missing closing '}' in statement block or type definition.",
                    "MissingEndCurlyBrace") : Unexpected();
        }
        return new HashtableAst(Span(start), pairs);
    }

    private TypeAst TypeLiteral()
    {
        int start = _pos, depth = 0;
        if (LooksLikeAttribute())
            throw new UnsupportedException(Span(start, start + 1), "an attribute outside a param block");
        do
        {
            if (AtEnd || IsNewline(Current))
                throw Error(Span(_pos), "Missing ] at end of attribute or type literal.", "EndSquareBracketExpectedAtEndOfAttribute");
            depth += Current == '[' ? 1 : Current == ']' ? -1 : 0;
            _pos++;
        }
        while (depth > 0);
        string name = _text[(start + 1)..(_pos - 1)].Trim();
        if (name.Equals("xml", StringComparison.OrdinalIgnoreCase))
            throw new UnsupportedException(Span(start), "the type [xml]");
        return name.Length > 0 && name.All(IsTypeCharacter) ? new TypeAst(Span(start), name)
            : throw Error(Span(start), "Missing type name after '['.", "MissingTypename");
    }

    private ExpressionAst TypeOrCast()
    {
        int start = _pos;
        TypeAst type = TypeLiteral();
        if ((Current == ':' && Ahead(1) == ':') || (Current == '.' && Ahead(1) != '.'))
            return Postfix(type);
        int afterType = _pos;
        ExpressionAst? child = Optional(() =>
        {
            bool operand = Current is '$' or '(' or '@' or '{' or '[' || IsQuote(Current) || StartsNumber(0)
                || (Current is '+' or '!' && _pos == afterType) || (IsDash(Current) && (_pos == afterType || char.IsAsciiDigit(Ahead(1))));
            return operand ? Unary() : null;
        });
        return child is null ? type : new CastAst(Span(start), type, child);
    }
}

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private ExpressionAst Primary()
    {
        char c = Current;
        if (c == '$')
            return Ahead(1) == '(' ? SubExpression() : Variable();
        if (c == '(')
            return Parenthesis();
        if (IsQuote(c))
            return QuotedString();
        if (c == '@')
        {
            return Ahead(1) switch
            {
                '(' => ArrayExpression(),
                '{' => Hashtable(),
                var q when IsQuote(q) => HereString(),
                _ => throw Error(SpanHere(), $"The splatting operator '@' cannot be used to reference variables in an expression. '{SpanHere().Text}' can be used only as an argument to a command.", "SplattingNotPermitted"),
            };
        }
        if (c == '{')
            return ScriptBlockLiteral();
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Ahead(1))))
        {
            int start = _pos;
            int length = Numbers.Scan(_text, _pos, out object? value);
            if (length == 0)
                throw Error(SpanHere(), $"The numeric constant {SpanHere().Text} is not valid.", "BadNumericConstant");
            _pos += length;
            return new ConstantAst(Span(start), value!);
        }
        if (AtEnd || IsNewline(c) || c is ')' or '}' or ';')
            throw Error(Span(_pos), "You must provide a value expression following the operator, or the expression is incomplete.", "ExpectedValueExpression");
        throw Unexpected();
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
                SkipBlankAndNewlines();
                ExpressionAst index = Expression();
                SkipBlankAndNewlines();
                Expect(']', "Missing ] at end of array index expression.", "EndSquareBracketExpectedAtEndOfSubscript");
                target = new IndexAst(Span(start), target, index, conditional);
            }
            else if (Ahead(at) == '.' && Ahead(at + 1) != '.')
            {
                _pos += at + 1;
                target = Member(target, isStatic: false, conditional);
            }
            else if (Current == ':' && Ahead(1) == ':')
            {
                _pos += 2;
                target = Member(target, isStatic: true, conditional: false);
            }
            else
                break;
        }
        if ((Current == '+' && Ahead(1) == '+') || (IsDash(Current) && IsDash(Ahead(1))))
        {
            RequireAssignable(target);
            _pos += 2;
            return new IncrementAst(Span(start), target, _text[_pos - 1] == '+' ? 1 : -1, Postfix: true);
        }
        return target;
    }

    private ExpressionAst Member(ExpressionAst target, bool isStatic, bool conditional)
    {
        SkipBlankAndNewlines();
        int nameStart = _pos;
        ExpressionAst name;
        if (Current == '$')
            name = Ahead(1) == '(' ? SubExpression() : Variable(member: true);
        else if (Current == '(')
            name = Parenthesis();
        else if (IsQuote(Current))
            name = QuotedString();
        else
        {
            string word = TakeWhile(IsIdentifier);
            if (word.Length == 0)
                throw Error(SpanHere(), "Missing property name after reference operator.", "MissingPropertyName");
            name = new StringAst(Span(nameStart), word, Bare: true);
        }
        List<TypeAst> types = TypeArguments();
        if (Current != '(')
            return new MemberAst(Span(target.Extent.StartOffset), target, name, isStatic, conditional);
        IReadOnlyList<ExpressionAst> arguments = Arguments();
        return new MethodCallAst(Span(target.Extent.StartOffset), target, name, types, arguments, isStatic, conditional);
    }

    /// <summary>The <c>[int, string]</c> of <c>$x.Name[int, string](...)</c>; none where the bracket begins an index.</summary>
    private List<TypeAst> TypeArguments()
    {
        var types = new List<TypeAst>();
        if (Current != '[')
            return types;
        int end = _pos, depth = 0, from = _pos + 1;
        do
        {
            char c = _text[end];
            if (!IsIdentifier(c) && c is not ('.' or '[' or ']' or ',' or '+' or '`' or ' '))
                return types;
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            end++;
        }
        while (depth > 0 && end < _text.Length);
        if (end >= _text.Length || _text[end] != '(' || !char.IsAsciiLetter(_text[from]))
            return types;
        for (int i = from; i < end; i++)
        {
            depth += _text[i] == '[' ? 1 : _text[i] == ']' ? -1 : 0;
            if (i == end - 1 || (_text[i] == ',' && depth == 0))
            {
                types.Add(new TypeAst(Span(from, i), _text[from..i].Trim()));
                from = i + 1;
            }
        }
        _pos = end;
        return types;
    }

    private List<ExpressionAst> Arguments()
    {
        _pos++;
        var arguments = new List<ExpressionAst>();
        SkipBlankAndNewlines();
        while (Current != ')')
        {
            arguments.Add(Expression(commas: false));
            SkipBlankAndNewlines();
            if (Current == ',')
            {
                _pos++;
                SkipBlankAndNewlines();
                if (Current != ')')
                    continue;
            }
            if (Current != ')' || _text[_pos - 1] == ',')
                throw Error(SpanHere(), "Missing ')' in method call.", "MissingEndParenthesisInMethodCall");
        }
        _pos++;
        return arguments;
    }

    private ParenAst Parenthesis()
    {
        int start = _pos++;
        SkipBlankAndNewlines();
        StatementAst body = Nested(PipelineChain);
        SkipBlankAndNewlines();
        Expect(')', "Missing closing ')' in expression.", "MissingEndParenthesisInExpression");
        return new ParenAst(Span(start), body);
    }

    private SubExpressionAst SubExpression()
    {
        int start = _pos;
        _pos += 2;
        BlockAst body = Nested(() => Statements(')'));
        Expect(')', "Missing closing ')' in subexpression.", "MissingEndParenthesisInSubexpression");
        return new SubExpressionAst(Span(start), body);
    }

    private ArrayAst ArrayExpression()
    {
        int start = _pos;
        _pos += 2;
        BlockAst body = Nested(() => Statements(')'));
        Expect(')', "Missing closing ')' in expression.", "MissingEndParenthesisInExpression");
        return new ArrayAst(Span(start), body);
    }

    private ScriptBlockExpressionAst ScriptBlockLiteral()
    {
        int start = _pos++;
        ScriptBlockAst body = Nested(() => ScriptBlockBody('}'));
        Expect('}', "Missing closing '}' in statement block or type definition.", "MissingEndCurlyBrace");
        return new ScriptBlockExpressionAst(Span(start), body with { Extent = Span(start) });
    }

    private HashtableAst Hashtable()
    {
        int start = _pos;
        _pos += 2;
        var pairs = new List<(ExpressionAst, StatementAst)>();
        SkipSeparators();
        while (Current != '}')
        {
            int keyStart = _pos;
            ExpressionAst key = char.IsLetter(Current) || Current == '_'
                ? new StringAst(Span(keyStart, keyStart + TakeWhile(c => IsIdentifier(c) || c == '-').Length), _text[keyStart.._pos], Bare: true)
                : Unary();
            SkipBlank();
            Expect('=', "Missing '=' operator after key in hash literal.", "MissingEqualsInHashLiteral");
            SkipBlankAndNewlines();
            pairs.Add((key, Nested(Statement)));
            if (key is StringAst { Value: var name } && pairs.FindIndex(p => p.Item1 is StringAst s && s.Value.Equals(name, StringComparison.OrdinalIgnoreCase)) < pairs.Count - 1)
                throw Error(key.Extent, $"Duplicate keys '{name}' are not allowed in hash literals.", "DuplicateKeyInHashLiteral");
            SkipBlank();
            if (Current != '}' && !IsNewline(Current) && Current != ';')
                throw AtEnd ? Error(Span(start, start + 2), "The hash literal was incomplete.", "IncompleteHashLiteral") : Unexpected();
            SkipSeparators();
        }
        _pos++;
        return new HashtableAst(Span(start), pairs);
    }

    private TypeAst TypeLiteral()
    {
        int start = _pos;
        if (LooksLikeAttribute())
            throw new UnsupportedException(Span(start, start + 1), "an attribute outside a param block");
        int depth = 0;
        do
        {
            if (AtEnd || IsNewline(Current))
                throw Error(Span(start), "Missing ] at end of attribute or type literal.", "EndSquareBracketExpectedAtEndOfAttribute");
            depth += Current == '[' ? 1 : Current == ']' ? -1 : 0;
            _pos++;
        }
        while (depth > 0);
        string name = _text[(start + 1)..(_pos - 1)].Trim();
        if (name.Equals("xml", StringComparison.OrdinalIgnoreCase))
            throw new UnsupportedException(Span(start), "the type [xml]");
        if (name.Length == 0 || !name.All(c => IsIdentifier(c) || c is '.' or '[' or ']' or ',' or '+' or '`' or ' '))
            throw Error(Span(start), "Missing type name after '['.", "MissingTypename");
        return new TypeAst(Span(start), name);
    }

    private ExpressionAst TypeOrCast()
    {
        int start = _pos;
        TypeAst type = TypeLiteral();
        if (Current == ':' && Ahead(1) == ':' || (Current == '.' && Ahead(1) != '.'))
            return Postfix(type);
        int afterType = _pos;
        SkipBlank();
        bool operand = Current is '$' or '(' or '@' or '{' or '[' or '.' || IsQuote(Current) || char.IsAsciiDigit(Current)
            || (Current is '+' or '!' && _pos == afterType) || (IsDash(Current) && (_pos == afterType || char.IsAsciiDigit(Ahead(1))));
        if (!operand || (Current == '.' && Ahead(1) == '.'))
        {
            _pos = afterType;
            return type;
        }
        ExpressionAst child = Unary();
        return new CastAst(Span(start), type, child);
    }
}

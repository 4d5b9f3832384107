namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    /// <summary>Binary operators written with a dash, and how tightly they bind.</summary>
    private static readonly Dictionary<string, (BinaryOperator Operator, int Precedence)> s_words = Words();

    private static readonly Dictionary<string, (UnaryOperator, bool CaseSensitive)> s_unaryWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["not"] = (UnaryOperator.Not, false), ["bnot"] = (UnaryOperator.BitNot, false), ["join"] = (UnaryOperator.Join, false),
        ["split"] = (UnaryOperator.Split, false), ["isplit"] = (UnaryOperator.Split, false), ["csplit"] = (UnaryOperator.Split, true),
    };

    private static Dictionary<string, (BinaryOperator, int)> Words()
    {
        const int logical = 1, bitwise = 2, comparison = 5, format = 12;
        var words = new Dictionary<string, (BinaryOperator, int)>(StringComparer.OrdinalIgnoreCase)
        {
            ["and"] = (BinaryOperator.And, logical), ["or"] = (BinaryOperator.Or, logical), ["xor"] = (BinaryOperator.Xor, logical),
            ["band"] = (BinaryOperator.BitAnd, bitwise), ["bor"] = (BinaryOperator.BitOr, bitwise), ["bxor"] = (BinaryOperator.BitXor, bitwise),
            ["shl"] = (BinaryOperator.ShiftLeft, comparison), ["shr"] = (BinaryOperator.ShiftRight, comparison),
            ["join"] = (BinaryOperator.Join, comparison), ["is"] = (BinaryOperator.Is, comparison),
            ["isnot"] = (BinaryOperator.IsNot, comparison), ["as"] = (BinaryOperator.As, comparison), ["f"] = (BinaryOperator.Format, format),
        };
        foreach (BinaryOperator op in (BinaryOperator[])[
            BinaryOperator.Eq, BinaryOperator.Ne, BinaryOperator.Gt, BinaryOperator.Ge, BinaryOperator.Lt, BinaryOperator.Le, BinaryOperator.Like,
            BinaryOperator.NotLike, BinaryOperator.Match, BinaryOperator.NotMatch, BinaryOperator.Replace, BinaryOperator.Split,
            BinaryOperator.Contains, BinaryOperator.NotContains, BinaryOperator.In, BinaryOperator.NotIn])
        {
            words[$"{op}"] = words[$"i{op}"] = words[$"c{op}"] = (op, comparison);
        }
        return words;
    }

    private ExpressionAst Expression(bool commas = true)
    {
        return Nested(() =>
        {
            int start = _pos;
            ExpressionAst condition = Binary(0, commas);
            int end = _pos;
            SkipBlank();
            if (Current != '?' || Ahead(1) is '?' or '.' or '[')
            {
                _pos = end;
                return condition;
            }
            _pos++;
            SkipBlankAndNewlines();
            ExpressionAst whenTrue = Expression(commas);
            SkipBlankAndNewlines();
            Expect(':', "The ternary operator is missing its ':'.", "MissingColonInTernaryExpression");
            SkipBlankAndNewlines();
            return new TernaryAst(Span(start), condition, whenTrue, Expression(commas));
        });
    }

    private ExpressionAst Binary(int minimum, bool commas)
    {
        int start = _pos;
        ExpressionAst left = commas ? ArrayLiteral() : Unary();
        while (true)
        {
            int before = _pos;
            SkipBlank();
            if (!TryOperator(minimum, out BinaryOperator op, out int precedence, out bool caseSensitive))
            {
                _pos = before;
                return left;
            }
            SkipBlankAndNewlines();
            ExpressionAst right = Binary(precedence + 1, commas);
            left = new BinaryAst(Span(start), op, caseSensitive, left, right);
        }
    }

    private bool TryOperator(int minimum, out BinaryOperator op, out int precedence, out bool caseSensitive)
    {
        const int coalesce = 7, add = 9, multiply = 10, range = 13;
        (op, precedence, caseSensitive) = (default, -1, false);
        int length = 1;
        switch (Current)
        {
            case '+' when Ahead(1) is not ('=' or '+'):
                (op, precedence) = (BinaryOperator.Add, add);
                break;
            case '*' when Ahead(1) is not ('=' or '>'):
                (op, precedence) = (BinaryOperator.Multiply, multiply);
                break;
            case '/' when Ahead(1) != '=':
                (op, precedence) = (BinaryOperator.Divide, multiply);
                break;
            case '%' when Ahead(1) != '=':
                (op, precedence) = (BinaryOperator.Remainder, multiply);
                break;
            case '.' when Ahead(1) == '.':
                (op, precedence, length) = (BinaryOperator.Range, range, 2);
                break;
            case '?' when Ahead(1) == '?' && Ahead(2) != '=':
                (op, precedence, length) = (BinaryOperator.Coalesce, coalesce, 2);
                break;
            case var c when IsDash(c) && char.IsLetter(Ahead(1)):
                int end = _pos + 1;
                while (end < _text.Length && char.IsLetter(_text[end]))
                    end++;
                string word = _text[(_pos + 1)..end];
                if (!s_words.TryGetValue(word, out var entry) || (end < _text.Length && IsIdentifier(_text[end])))
                    return false;
                (op, precedence) = entry;
                caseSensitive = op >= BinaryOperator.Eq && word.StartsWith("c", StringComparison.OrdinalIgnoreCase) && op.ToString().Length < word.Length;
                length = word.Length + 1;
                break;
            case var c when IsDash(c) && Ahead(1) != '=' && !IsDash(Ahead(1)):
                (op, precedence) = (BinaryOperator.Subtract, add);
                break;
            default:
                return false;
        }
        if (precedence < minimum)
            return false;
        _pos += length;
        return true;
    }

    /// <summary>Values separated by commas bind tighter than every binary operator.</summary>
    private ExpressionAst ArrayLiteral()
    {
        int start = _pos;
        ExpressionAst first = Unary();
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
            (items ??= [first]).Add(Unary());
            end = _pos;
        }
    }

    private ExpressionAst Unary() => Nested(() =>
    {
        SkipBlank();
        int start = _pos;
        char c = Current;
        if (c == '!')
        {
            _pos++;
            return UnaryOperand(start, UnaryOperator.Not, false);
        }
        if (c == ',')
        {
            _pos++;
            SkipBlankAndNewlines();
            ExpressionAst item = Unary();
            return new ArrayLiteralAst(Span(start), [item]);
        }
        if ((c == '+' && Ahead(1) == '+') || (IsDash(c) && IsDash(Ahead(1))))
        {
            _pos += 2;
            SkipBlank();
            ExpressionAst target = Unary();
            RequireAssignable(target);
            return new IncrementAst(Span(start), target, c == '+' ? 1 : -1, Postfix: false);
        }
        if (IsDash(c) || c == '+')
            return SignOrWord(start, c);
        if (c == '[')
            return TypeOrCast();
        return Postfix(Primary());
    });

    private ExpressionAst SignOrWord(int start, char c)
    {
        if (IsDash(c) && char.IsLetter(Ahead(1)))
        {
            _pos++;
            string word = TakeWhile(char.IsLetter);
            if (s_unaryWords.TryGetValue(word, out var unary))
                return UnaryOperand(start, unary.Item1, unary.CaseSensitive);
            _pos = start;
            throw Unexpected();
        }
        // A sign directly before a number belongs to the literal, so that -2147483648 is an Int32.
        if (IsDash(c) && (char.IsAsciiDigit(Ahead(1)) || Ahead(1) == '.'))
        {
            int length = Numbers.Scan(_text, _pos + 1, out _);
            if (length > 0 && Numbers.Parse("-" + _text.Substring(_pos + 1, length)) is { } number)
            {
                _pos += 1 + length;
                return Postfix(new ConstantAst(Span(start), number));
            }
        }
        _pos++;
        return UnaryOperand(start, c == '+' ? UnaryOperator.Plus : UnaryOperator.Minus, false);
    }

    private UnaryAst UnaryOperand(int start, UnaryOperator op, bool caseSensitive)
    {
        SkipBlankAndNewlines();
        ExpressionAst child = Unary();
        return new UnaryAst(Span(start), op, child, caseSensitive);
    }

    private static void RequireAssignable(ExpressionAst target)
    {
        ExpressionAst inner = target is ParenAst { Body: PipelineAst { Elements: [CommandExpressionAst { Expression: var e }] } } ? e : target;
        if (inner is not (VariableAst { Splatted: false } or MemberAst or IndexAst or CastAst))
            throw Error(target.Extent, "The operator works only on variables or on properties.", "OperatorRequiresVariableOrProperty");
    }
}

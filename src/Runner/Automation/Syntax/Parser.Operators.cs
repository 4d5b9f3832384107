namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private static readonly Dictionary<string, BinaryOperator> s_otherNames = new()
    {
        ["band"] = BinaryOperator.BitAnd, ["bor"] = BinaryOperator.BitOr, ["bxor"] = BinaryOperator.BitXor,
            ["shl"] = BinaryOperator.ShiftLeft, ["shr"] = BinaryOperator.ShiftRight,
        ["f"] = BinaryOperator.Format, ["??"] = BinaryOperator.Coalesce, ["+"] = BinaryOperator.Add, ["-"] = BinaryOperator.Subtract,
            ["*"] = BinaryOperator.Multiply,
        ["/"] = BinaryOperator.Divide, ["%"] = BinaryOperator.Remainder, [".."] = BinaryOperator.Range,
    };

    /// <summary>Binary operators, from the loosest to the tightest; those of words stand behind a dash.</summary>
    private static readonly Dictionary<string, (BinaryOperator Operator, int Precedence, bool CaseSensitive)> s_binary = Operators(
    [
        ["and", "or", "xor"], ["band", "bor", "bxor"],
        ["eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "match", "notmatch", "replace", "split", "contains", "notcontains", "in",
            "notin", "join", "is", "isnot", "as", "shl", "shr"],
        ["??"], ["+", "-"], ["*", "/", "%"], ["f"], [".."],
    ]);

    private static Dictionary<string, (BinaryOperator, int, bool)> Operators(string[][] levels)
    {
        var found = new Dictionary<string, (BinaryOperator, int, bool)>(StringComparer.OrdinalIgnoreCase);
        for (int level = 0; level < levels.Length; level++)
            foreach (string word in levels[level])
            {
                BinaryOperator op = s_otherNames.TryGetValue(word, out BinaryOperator other) ? other
                    : Enum.Parse<BinaryOperator>(word, ignoreCase: true);
                found[word] = (op, level, false);
                if (op is < BinaryOperator.Eq or > BinaryOperator.NotIn || op == BinaryOperator.Join)
                    continue;
                found["i" + word] = (op, level, false);
                found["c" + word] = (op, level, true);
            }
        return found;
    }

    private ExpressionAst Expression(bool commas = true) => Nested(() =>
    {
        int start = _pos;
        ExpressionAst condition = Binary(0, commas);
        if (Optional(() => Current == '?' && Ahead(1) is not ('?' or '.' or '[') ? "?" : null) is null)
            return condition;
        _pos++;
        SkipLines();
        ExpressionAst whenTrue = Expression(commas);
        SkipLines();
        Expect(':', "Missing ':' in the ternary expression.", "MissingColonInTernaryExpression");
        SkipLines();
        ExpressionAst whenFalse = Expression(commas);
        return new TernaryAst(Span(start), condition, whenTrue, whenFalse);
    });

    private ExpressionAst Binary(int minimum, bool commas)
    {
        int start = _pos;
        ExpressionAst left = commas ? Commas(Unary) : Unary();
        while (Optional(() => PeekOperator() is { } found && s_binary[found].Precedence >= minimum ? found : null) is { } word)
        {
            var op = s_binary[word];
            _pos += word.Length + (char.IsLetter(word[0]) ? 1 : 0);
            RequireOperand(word);
            ExpressionAst right = Binary(op.Precedence + 1, commas);
            left = new BinaryAst(Span(start), op.Operator, op.CaseSensitive, left, right);
        }
        return left;
    }

    /// <summary>What follows an operator; an error stands directly behind it.</summary>
    private void RequireOperand(string word)
    {
        int after = _pos;
        SkipLines();
        if (AtEnd || Current is ')' or '}' or ']' or ';' or '|' or '&' or '*' or '/' or '%' or '=' or '<' or '>' or '.' && !StartsNumber(0))
            throw Error(SpanAt(after), $"You must provide a value expression following the '{(char.IsLetter(word[0]) ? "-" : "")}{word}' operator.", "ExpectedValueExpression");
    }

    private string? PeekOperator()
    {
        char c = Current, next = Ahead(1);
        if (IsDash(c) && char.IsLetter(next))
        {
            int end = _pos + 1;
            while (end < _text.Length && IsIdentifier(_text[end]))
                end++;
            string word = _text[(_pos + 1)..end];
            return s_binary.ContainsKey(word) ? word : null;
        }
        return c switch
        {
            _ when IsDash(c) => next == '=' || IsDash(next) ? null : "-",
            '+' => next is '=' or '+' ? null : "+",
            '*' => next is '=' or '>' ? null : "*",
            '/' or '%' => next == '=' ? null : c.ToString(),
            '.' => next == '.' ? ".." : null,
            '?' => next == '?' && Ahead(2) != '=' ? "??" : null,
            _ => null,
        };
    }

    /// <summary>Values separated by commas, which bind tighter than every binary operator.</summary>
    private ExpressionAst Commas(Func<ExpressionAst> item)
    {
        int start = _pos;
        ExpressionAst first = item();
        List<ExpressionAst>? items = null;
        while (Optional(() => Eat(',') ? "," : null) is not null)
        {
            int after = _pos;
            SkipLines();
            if (AtEnd || Current is ')' or '}' or ']' or ';' or '|')
                throw Error(SpanAt(after), "Missing expression after ','.", "MissingExpressionAfterToken");
            (items ??= [first]).Add(item());
        }
        return items is null ? first : new ArrayLiteralAst(Span(start), items);
    }

    private ExpressionAst Unary() => Nested(() =>
    {
        SkipBlank();
        int start = _pos;
        char c = Current;
        if (Eat('!'))
            return UnaryOperand(start, UnaryOperator.Not, false);
        if (Eat(','))
        {
            SkipLines();
            ExpressionAst item = Unary();
            return new ArrayLiteralAst(Span(start), [item]);
        }
        if ((c == '+' && Ahead(1) == '+') || (IsDash(c) && IsDash(Ahead(1))))
        {
            _pos += 2;
            SkipBlank();
            ExpressionAst target = Unary();
            RequireAssignable(target, c);
            return new IncrementAst(Span(start), target, c == '+' ? 1 : -1, Postfix: false);
        }
        if (IsDash(c) && char.IsLetter(Ahead(1)))
        {
            _pos++;
            (UnaryOperator, bool)? word = TakeWhile(char.IsLetter).ToLowerInvariant() switch
            {
                "not" => (UnaryOperator.Not, false), "bnot" => (UnaryOperator.BitNot, false), "join" => (UnaryOperator.Join, false),
                "split" or "isplit" => (UnaryOperator.Split, false), "csplit" => (UnaryOperator.Split, true), _ => null,
            };
            if (word is { } found)
                return UnaryOperand(start, found.Item1, found.Item2);
            _pos = start;
            throw Unexpected();
        }
        // A sign directly before a number belongs to the literal, so that -2147483648 is an Int32.
        if (IsDash(c) && StartsNumber(1) && NumberLength(_pos + 1) is > 0 and var length
            && Numbers.Parse("-" + _text.Substring(_pos + 1, length)) is { } number)
        {
            _pos += 1 + length;
            return Postfix(new ConstantAst(Span(start), number));
        }
        if (!IsDash(c) && c != '+')
            return c == '[' ? TypeOrCast() : Postfix(Primary());
        _pos++;
        return UnaryOperand(start, c == '+' ? UnaryOperator.Plus : UnaryOperator.Minus, false);
    });

    private UnaryAst UnaryOperand(int start, UnaryOperator op, bool caseSensitive)
    {
        string sign = _text[start.._pos];
        SkipLines();
        if (AtEnd || Current is ')' or '}' or ';')
            throw Error(Span(start + sign.Length, Math.Min(start + sign.Length + 1, _text.Length)),
                $"Missing expression after unary operator '{sign}'.", "MissingExpressionAfterOperator");
        ExpressionAst child = Unary();
        return new UnaryAst(Span(start), op, child, caseSensitive);
    }

    private static void RequireAssignable(ExpressionAst target, char sign)
    {
        ExpressionAst inner = target is ParenAst { Body: PipelineAst { Elements: [CommandExpressionAst { Expression: var e }] } } ? e : target;
        if (inner is not (VariableAst { Splatted: false } or MemberAst or IndexAst or CastAst))
            throw Error(target.Extent, $"The '{(sign == '+' ? "++" : "--")}' operator works only on variables or on properties.",
                "OperatorRequiresVariableOrProperty");
    }

    private bool StartsNumber(int ahead) => char.IsAsciiDigit(Ahead(ahead)) || (Ahead(ahead) == '.' && char.IsAsciiDigit(Ahead(ahead + 1)));

    /// <summary>Length of the number at a position; 0 when what follows makes it a word.</summary>
    private int NumberLength(int at)
    {
        int length = Numbers.Scan(_text, at);
        char next = at + length < _text.Length ? _text[at + length] : '\0';
        return IsWordEnd(next) || next is '+' or '*' or '/' or '%' or ']' or '=' or '!' or '?' or ':' or '.' || IsDash(next) ? length : 0;
    }
}

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private StatementAst Statement()
    {
        SkipBlank();
        int start = _pos;
        string? label = null;
        if (Current == ':' && IsIdentifier(Ahead(1)))
        {
            _pos++;
            label = TakeWhile(IsIdentifier);
            SkipLines();
        }
        string word = char.IsLetter(Current) ? PeekWord() : "", keyword = word.ToLowerInvariant();
        int begin = _pos;
        _pos += word.Length;
        switch (keyword)
        {
            case "if": return If(start);
            case "switch": return Switch(start, label);
            case "for": return For(start, label);
            case "foreach": return Foreach(start, label);
            case "while": return While(start, label);
            case "do": return Do(start, label);
            case "try": return Try(start);
            case "break": return Jump(start, FlowKind.Break);
            case "continue": return Jump(start, FlowKind.Continue);
            case "return": return Leave(start, FlowKind.Return);
            case "exit": return Leave(start, FlowKind.Exit);
            case "throw": return Leave(start, FlowKind.Throw);
            case "function" or "filter": return Function(start, keyword == "filter");
        }
        _pos = begin;
        switch (keyword)
        {
            // These words are PowerShell keywords only in some places; a command of that name would read alike, so both are refused.
            case "class" or "enum" or "trap" or "workflow" or "parallel" or "sequence" or "inlinescript" or "configuration" or "data"
                or "using" or "dynamicparam" or "clean" or "define" or "var" or "from":
                throw new UnsupportedException(Span(start, start + word.Length), $"'{keyword}'");
        }
        return label is null ? PipelineChain() : throw Error(SpanHere(), $"Only a loop or a switch may follow the label ':{label}'.",
            "UnexpectedToken");
    }

    private StatementAst Condition(string owner)
    {
        ExpectOpen(owner, "MissingOpenParenthesisInStatement");
        SkipLines();
        if (Current == ')')
            throw Error(Span(_pos, _pos + 1), owner is "while" ? "Missing expression after 'while' in loop."
                : $"Missing condition in {owner} statement.", "MissingExpressionAfterKeyword");
        StatementAst condition = Nested(PipelineChain);
        SkipLines();
        ExpectClose(owner);
        return condition;
    }

    private IfAst If(int start)
    {
        var clauses = new List<(StatementAst, BlockAst)> { (Condition("if"), Block("Missing statement block after if ( condition ).")) };
        while (Optional(() => TryWord("elseif") ? "elseif" : null, lines: true) is { } word)
            clauses.Add((Condition(word), Block()));
        BlockAst? otherwise = Optional(() => TryWord("else") ? Block() : null, lines: true);
        return new IfAst(Span(start), clauses, otherwise);
    }

    private SwitchAst Switch(int start, string? label)
    {
        var kind = SwitchKind.Value;
        bool caseSensitive = false;
        for (SkipLines(); IsDash(Current); SkipLines())
        {
            int optionStart = _pos++;
            string option = TakeWhile(char.IsLetter).ToLowerInvariant();
            kind = option switch
            {
                "wildcard" => SwitchKind.Wildcard,
                "regex" => SwitchKind.Regex,
                "exact" => SwitchKind.Value,
                "casesensitive" => kind,
                _ => throw new UnsupportedException(Span(optionStart), $"'switch -{option}'"),
            };
            caseSensitive |= option == "casesensitive";
        }
        StatementAst condition = Condition("switch");
        SkipLines();
        Expect('{', "Missing '{' in switch statement.", "MissingCurlyBraceInSwitchStatement");
        var clauses = new List<(ExpressionAst, BlockAst)>();
        BlockAst? otherwise = null;
        for (SkipSeparators(); !Eat('}'); SkipSeparators())
        {
            if (AtEnd)
                throw Error(Span(start, start + 6), "Missing closing '}' in switch statement.", "MissingEndCurlyBrace");
            if (!TryWord("default"))
                clauses.Add((Argument(), Block("Missing statement block in switch statement clause.")));
            else
                otherwise = otherwise is null ? Block() : throw Error(SpanHere(), "A switch statement must have only one default clause.",
                    "MultipleSwitchDefaultClauses");
        }
        return new SwitchAst(Span(start), label, kind, caseSensitive, condition, clauses, otherwise);
    }

    private ForAst For(int start, string? label)
    {
        ExpectOpen("for", "MissingOpenParenthesisAfterKeyword");
        StatementAst? initializer = ForPart(), condition = ForPart(), iterator = ForPart();
        SkipLines();
        ExpectClose("for");
        BlockAst body = Block();
        return new ForAst(Span(start), label, initializer, condition, iterator, body);
    }

    private StatementAst? ForPart()
    {
        SkipLines();
        StatementAst? part = AtEnd || Current is ';' or ')' ? null : Nested(PipelineChain);
        SkipBlank();
        _pos += Current == ';' || IsNewline(Current) ? 1 : 0;
        return part;
    }

    private ForeachAst Foreach(int start, string? label)
    {
        if (Optional(() => IsDash(Current) ? "-" : null, lines: true) is not null)
            throw new UnsupportedException(SpanHere(), $"'foreach {SpanHere().Text}'");
        ExpectOpen("foreach", "MissingOpenParenthesisAfterKeyword");
        SkipLines();
        if (Current != '$')
            throw Error(SpanHere(), "Missing variable name after foreach.", "MissingVariableNameAfterForeach");
        VariableAst variable = Variable();
        SkipLines();
        if (!TryWord("in"))
            throw Error(SpanHere(), "Missing 'in' after variable in foreach loop.", "MissingInInForeach");
        SkipLines();
        StatementAst collection = Nested(PipelineChain);
        SkipLines();
        ExpectClose("foreach");
        BlockAst body = Block();
        return new ForeachAst(Span(start), label, variable, collection, body);
    }

    private WhileAst While(int start, string? label)
    {
        StatementAst condition = Condition("while");
        BlockAst body = Block();
        return new WhileAst(Span(start), label, condition, body);
    }

    private DoAst Do(int start, string? label)
    {
        BlockAst body = Block();
        SkipLines();
        bool until = TryWord("until");
        if (!until && !TryWord("while"))
            throw Error(SpanHere(), "Missing while or until keyword in do loop.", "MissingWhileOrUntilInDoWhile");
        StatementAst condition = Condition(until ? "until" : "while");
        return new DoAst(Span(start), label, body, condition, until);
    }

    private TryAst Try(int start)
    {
        BlockAst body = Block();
        var catches = new List<CatchAst>();
        while (Optional(TryCatch, lines: true) is { } clause)
            catches.Add(clause);
        BlockAst? last = Optional(() => TryWord("finally") ? Block() : null, lines: true);
        return catches.Count == 0 && last is null
            ? throw Error(Span(_pos), "The Try statement is missing its Catch or Finally block.", "MissingCatchOrFinally")
            : new TryAst(Span(start), body, catches, last);
    }

    private CatchAst? TryCatch()
    {
        int start = _pos;
        if (string.Compare(_text, _pos, "catch", 0, 5, StringComparison.OrdinalIgnoreCase) != 0 || !(IsWordEnd(Ahead(5)) || Ahead(5) == '['))
            return null;
        _pos += 5;
        var types = new List<TypeAst>();
        for (SkipLines(); Current == '['; SkipLines())
        {
            types.Add(TypeLiteral());
            SkipLines();
            Eat(',');
        }
        BlockAst handler = Block();
        return new CatchAst(Span(start), types, handler);
    }

    private FlowAst Jump(int start, FlowKind kind)
    {
        SkipBlank();
        ExpressionAst? label = AtEnd || IsWordEnd(Current) ? null : Argument();
        return new FlowAst(Span(start), kind, label, null);
    }

    private FlowAst Leave(int start, FlowKind kind)
    {
        StatementAst? value = Optional(() => AtEnd || IsNewline(Current) || Current is ';' or '}' or ')' ? null : Nested(PipelineChain));
        return new FlowAst(Span(start), kind, null, value);
    }
}

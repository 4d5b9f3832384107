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
            SkipBlankAndNewlines();
        }
        string word = char.IsLetter(Current) ? PeekWord() : "";
        string keyword = word.ToLowerInvariant();
        switch (keyword)
        {
            case "if": return If(start);
            case "switch": return Switch(start, label);
            case "for": return For(start, label);
            case "foreach": return Foreach(start, label);
            case "while": return While(start, label);
            case "do": return Do(start, label);
            case "try": return Try(start);
            case "break" or "continue": return Jump(start, keyword == "break" ? FlowKind.Break : FlowKind.Continue);
            case "return": return Leave(start, FlowKind.Return);
            case "exit": return Leave(start, FlowKind.Exit);
            case "throw": return Leave(start, FlowKind.Throw);
            case "function" or "filter": return Function(start, keyword == "filter");
            case "begin" or "process" or "end" or "param" or "else" or "elseif" or "catch" or "finally" or "until" or "in":
                throw Unexpected();
            // These words are PowerShell keywords only in some places; a command of that name would read alike, so both are refused.
            case "class" or "enum" or "trap" or "workflow" or "parallel" or "sequence" or "inlinescript" or "configuration" or "data"
                or "using" or "dynamicparam" or "clean" or "define" or "var" or "from":
                throw new UnsupportedException(Span(start, start + word.Length), $"'{keyword}'");
        }
        if (label is not null)
            throw Error(SpanHere(), $"Only a loop or a switch may follow the label ':{label}'.", "UnexpectedToken");
        return PipelineChain();
    }

    private StatementAst Condition(string owner)
    {
        SkipBlankAndNewlines();
        Expect('(', $"Missing opening '(' after keyword '{owner}'.", "MissingOpenParenthesisInStatement");
        SkipBlankAndNewlines();
        StatementAst condition = Nested(PipelineChain);
        SkipBlankAndNewlines();
        Expect(')', $"Missing closing ')' after expression in '{owner}' statement.", "MissingEndParenthesisAfterStatement");
        return condition;
    }

    private IfAst If(int start)
    {
        _pos += 2;
        var clauses = new List<(StatementAst, BlockAst)> { (Condition("if"), Block()) };
        while (true)
        {
            int before = _pos;
            SkipBlankAndNewlines();
            if (TryWord("elseif"))
                clauses.Add((Condition("elseif"), Block()));
            else if (TryWord("else"))
            {
                BlockAst otherwise = Block();
                return new IfAst(Span(start), clauses, otherwise);
            }
            else
            {
                _pos = before;
                return new IfAst(Span(start), clauses, null);
            }
        }
    }

    private SwitchAst Switch(int start, string? label)
    {
        _pos += 6;
        var kind = SwitchKind.Value;
        bool caseSensitive = false;
        SkipBlankAndNewlines();
        while (IsDash(Current))
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
            SkipBlankAndNewlines();
        }
        StatementAst condition = Condition("switch");
        SkipBlankAndNewlines();
        Expect('{', "Missing '{' in switch statement.", "MissingCurlyBraceInSwitchStatement");
        var clauses = new List<(ExpressionAst, BlockAst)>();
        BlockAst? otherwise = null;
        SkipSeparators();
        while (Current != '}')
        {
            if (AtEnd)
                throw Error(Span(start, start + 6), "Missing closing '}' in switch statement.", "MissingEndCurlyBrace");
            if (TryWord("default"))
            {
                if (otherwise is not null)
                    throw Error(SpanHere(), "A switch statement must have only one default clause.", "MultipleSwitchDefaultClauses");
                otherwise = Block();
            }
            else
            {
                ExpressionAst test = Argument();
                clauses.Add((test, Block()));
            }
            SkipSeparators();
        }
        _pos++;
        return new SwitchAst(Span(start), label, kind, caseSensitive, condition, clauses, otherwise);
    }

    private ForAst For(int start, string? label)
    {
        _pos += 3;
        SkipBlankAndNewlines();
        Expect('(', "Missing opening '(' after keyword 'for'.", "MissingOpenParenthesisAfterKeyword");
        StatementAst? initializer = ForPart(';');
        StatementAst? condition = ForPart(';');
        StatementAst? iterator = ForPart(')');
        SkipBlankAndNewlines();
        Expect(')', "Missing closing ')' after expression in 'for' statement.", "MissingEndParenthesisAfterStatement");
        BlockAst body = Block();
        return new ForAst(Span(start), label, initializer, condition, iterator, body);
    }

    private StatementAst? ForPart(char close)
    {
        SkipBlankAndNewlines();
        StatementAst? part = Current is ';' or ')' ? null : Nested(PipelineChain);
        SkipBlank();
        if (close == ';' && (Current == ';' || IsNewline(Current)))
            _pos++;
        return part;
    }

    private ForeachAst Foreach(int start, string? label)
    {
        _pos += 7;
        SkipBlankAndNewlines();
        if (IsDash(Current))
            throw new UnsupportedException(SpanHere(), $"'foreach {SpanHere().Text}'");
        Expect('(', "Missing opening '(' after keyword 'foreach'.", "MissingOpenParenthesisAfterKeyword");
        SkipBlankAndNewlines();
        if (Current != '$')
            throw Error(SpanHere(), "Missing variable name after foreach.", "MissingVariableNameAfterForeach");
        VariableAst variable = Variable();
        SkipBlankAndNewlines();
        if (!TryWord("in"))
            throw Error(SpanHere(), "Missing 'in' after variable in foreach loop.", "MissingInInForeach");
        SkipBlankAndNewlines();
        StatementAst collection = Nested(PipelineChain);
        SkipBlankAndNewlines();
        Expect(')', "Missing closing ')' after expression in 'foreach' statement.", "MissingEndParenthesisAfterStatement");
        BlockAst body = Block();
        return new ForeachAst(Span(start), label, variable, collection, body);
    }

    private WhileAst While(int start, string? label)
    {
        _pos += 5;
        StatementAst condition = Condition("while");
        BlockAst body = Block();
        return new WhileAst(Span(start), label, condition, body);
    }

    private DoAst Do(int start, string? label)
    {
        _pos += 2;
        BlockAst body = Block();
        SkipBlankAndNewlines();
        bool until = TryWord("until");
        if (!until && !TryWord("while"))
            throw Error(SpanHere(), "Missing 'while' or 'until' keyword after 'do' loop.", "MissingWhileOrUntilInDoWhile");
        StatementAst condition = Condition(until ? "until" : "while");
        return new DoAst(Span(start), label, body, condition, until);
    }

    private TryAst Try(int start)
    {
        _pos += 3;
        BlockAst body = Block();
        var catches = new List<CatchAst>();
        BlockAst? last = null;
        while (true)
        {
            int before = _pos;
            SkipBlankAndNewlines();
            int clause = _pos;
            if (last is null && PeekCatch())
            {
                _pos += 5;
                var types = new List<TypeAst>();
                SkipBlankAndNewlines();
                while (Current == '[')
                {
                    types.Add(TypeLiteral());
                    SkipBlankAndNewlines();
                    if (Current == ',')
                    {
                        _pos++;
                        SkipBlankAndNewlines();
                    }
                }
                BlockAst handler = Block();
                catches.Add(new CatchAst(Span(clause), types, handler));
            }
            else if (last is null && TryWord("finally"))
                last = Block();
            else
            {
                _pos = before;
                break;
            }
        }
        return catches.Count == 0 && last is null
            ? throw Error(Span(start), "The Try statement is missing its Catch or Finally block.", "MissingCatchOrFinally")
            : new TryAst(Span(start), body, catches, last);
    }

    private bool PeekCatch() => string.Compare(_text, _pos, "catch", 0, 5, StringComparison.OrdinalIgnoreCase) == 0 && (IsWordEnd(Ahead(5)) || Ahead(5) == '[');

    private FlowAst Jump(int start, FlowKind kind)
    {
        _pos += kind == FlowKind.Break ? 5 : 8;
        SkipBlank();
        ExpressionAst? label = AtEnd || IsWordEnd(Current) ? null : Argument();
        return new FlowAst(Span(start), kind, label, null);
    }

    private FlowAst Leave(int start, FlowKind kind)
    {
        _pos += PeekWord().Length;
        int end = _pos;
        SkipBlank();
        StatementAst? value = null;
        if (AtEnd || IsNewline(Current) || Current is ';' or '}' or ')')
            _pos = end;
        else
            value = Nested(PipelineChain);
        return new FlowAst(Span(start), kind, null, value);
    }
}

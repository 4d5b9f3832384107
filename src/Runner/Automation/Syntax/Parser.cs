namespace DeepLearn.Runner.Syntax;

/// <summary>
/// Recursive descent over the script's characters: what a character means in PowerShell depends on where it stands
/// (expression, command argument, string), so each rule scans its own tokens.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxDepth = 250;
    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<string> _namespaces = [];
    private RequiresAst? _requires;
    private int _pos;
    private int _depth;

    private Parser(SourceText source) => (_source, _text) = (source, source.Text);

    public static ScriptBlockAst Parse(string text, string? path = null)
    {
        var parser = new Parser(new SourceText(text, path));
        ScriptBlockAst body = parser.ScriptBlockBody('\0');
        return body with { Namespaces = parser._namespaces, Requires = parser._requires };
    }

    private ScriptBlockAst ScriptBlockBody(char close)
    {
        int start = _pos;
        SkipSeparators();
        Usings();
        ParamBlockAst? parameters = TryParamBlock();
        SkipSeparators();
        var blocks = new Dictionary<string, BlockAst>();
        if (!IsNamedBlock(PeekWord()))
            blocks["end"] = Statements(close, start);
        for (; !AtClose(close); SkipSeparators())
        {
            int blockStart = _pos;
            string word = PeekWord().ToLowerInvariant();
            if (!IsNamedBlock(word))
                throw Error(SpanHere(), $"Unexpected token '{SpanHere().Text}': after a begin, process or end block only such blocks may follow.", "UnexpectedToken");
            _pos += word.Length;
            if (word is "dynamicparam" or "clean")
                throw new UnsupportedException(Span(blockStart), $"the '{word}' block");
            if (!blocks.TryAdd(word, Block()))
                throw Error(Span(blockStart), $"Script command clause '{word}' has already been defined.", "DuplicateScriptCommandClause");
        }
        return new ScriptBlockAst(
            Span(start), parameters, blocks.GetValueOrDefault("begin"), blocks.GetValueOrDefault("process"),
                blocks.GetValueOrDefault("end"), _namespaces, null);
    }

    private static bool IsNamedBlock(string word) => word.ToLowerInvariant() is "begin" or "process" or "end" or "dynamicparam" or "clean";

    private void Usings()
    {
        for (int start = _pos; TryWord("using"); start = _pos)
        {
            SkipBlank();
            string kind = PeekWord();
            if (!kind.Equals("namespace", StringComparison.OrdinalIgnoreCase))
                throw new UnsupportedException(Span(start, _pos + kind.Length), $"'using {kind}'");
            _pos += kind.Length;
            SkipBlank();
            _namespaces.Add(TakeWhile(c => IsIdentifier(c) || c == '.'));
            EndOfStatement();
            SkipSeparators();
        }
    }

    private bool AtClose(char close) => close == '\0' ? AtEnd : Current == close;

    /// <summary>Statements up to (not including) the closing character.</summary>
    private BlockAst Statements(char close, int? open = null)
    {
        int start = open ?? _pos;
        var statements = new List<StatementAst>();
        SkipSeparators();
        while (!AtClose(close))
        {
            if (AtEnd)
                throw close == ')' ? Error(Span(_pos), "Missing closing ')' in subexpression.", "MissingEndParenthesisInSubexpression")
                    : Error(Span(start - 1, start), "Missing closing '}' in statement block or type definition.", "MissingEndCurlyBrace");
            StatementAst statement = Statement();
            statements.Add(statement);
            // Another statement may follow directly on one that ends in a block.
            StatementAst last = statement is AssignmentAst { Right: var right } ? right : statement;
            if (last is PipelineAst or PipelineChainAst or AssignmentAst or FlowAst && !AtClose(close))
                EndOfStatement();
            SkipSeparators();
        }
        return new BlockAst(Span(start), statements);
    }

    private void EndOfStatement()
    {
        SkipBlank();
        if (!AtEnd && Current is not ('\n' or '\r' or ';' or '}' or ')'))
            throw Unexpected();
    }

    /// <summary><c>{ statements }</c></summary>
    private BlockAst Block(string missing = "Missing statement block.")
    {
        int before = _pos;
        SkipLines();
        int start = _pos;
        if (!Eat('{'))
            throw Error(SpanAt(before), missing, "MissingStatementBlock");
        BlockAst body = Nested(() => Statements('}'));
        ExpectBrace();
        return body with { Extent = Span(start) };
    }

    /// <summary>Guards the stack: scripts nested deeper than any person writes are refused instead of crashing.</summary>
    private T Nested<T>(Func<T> rule)
    {
        if (++_depth > MaxDepth)
            throw new UnsupportedException(Span(_pos), $"nesting deeper than {MaxDepth} levels");
        try
        {
            return rule();
        }
        finally
        {
            _depth--;
        }
    }

    private Extent Span(int start) => Span(start, _pos);

    private Extent Span(int start, int end) => new(_source, start, end);

    /// <summary>The one character at a place, or the end of the text.</summary>
    private Extent SpanAt(int start) => Span(start, Math.Min(start + 1, _text.Length));

    /// <summary>The token that stands here.</summary>
    private Extent SpanHere()
    {
        int end = _pos;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && (end == _pos || !IsWordEnd(_text[end])))
            end++;
        return Span(_pos, end);
    }

    private static SyntaxException Error(Extent extent, string message, string id) => new(extent, message, id);

    private SyntaxException Unexpected() => AtEnd
        ? Error(Span(_pos), "Unexpected end of script.", "UnexpectedEnd")
        : Error(SpanHere(), $"Unexpected token '{SpanHere().Text}' in expression or statement.", "UnexpectedToken");

    private void Expect(char c, string message, string id)
    {
        if (!Eat(c))
            throw Error(SpanHere(), message, id);
    }

    private void ExpectBrace() => Expect('}', "Missing closing '}' in statement block or type definition.", "MissingEndCurlyBrace");

    /// <summary>The parenthesis after a keyword; its error stands directly behind the keyword.</summary>
    private void ExpectOpen(string keyword, string id)
    {
        int after = _pos;
        SkipLines();
        if (!Eat('('))
            throw Error(SpanAt(after), keyword is "if" or "elseif" ? $"Missing '(' after '{keyword}' in if statement."
                : $"Missing opening '(' after keyword '{keyword}'.", id);
    }

    private void ExpectClose(string keyword) => Expect(')', $"Missing closing ')' after expression in '{keyword}' statement.",
        "MissingEndParenthesisAfterStatement");
}

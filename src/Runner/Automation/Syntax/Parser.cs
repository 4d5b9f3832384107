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

    private Parser(SourceText source)
    {
        _source = source;
        _text = source.Text;
    }

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
        BlockAst? begin = null, process = null, end = null;
        if (IsNamedBlock(PeekWord()))
        {
            while (!AtClose(close))
            {
                int blockStart = _pos;
                string word = PeekWord().ToLowerInvariant();
                if (!IsNamedBlock(word))
                    throw Error(SpanHere(), $"Unexpected token '{SpanHere().Text}': after a begin, process or end block only such blocks may follow.", "UnexpectedToken");
                _pos += word.Length;
                if (word is "dynamicparam" or "clean")
                    throw new UnsupportedException(Span(blockStart), $"the '{word}' block");
                BlockAst block = Block();
                ref BlockAst? slot = ref (word == "begin" ? ref begin : ref word == "process" ? ref process : ref end);
                if (slot is not null)
                    throw Error(Span(blockStart), $"Script command clause '{word}' has already been defined.", "DuplicateScriptCommandClause");
                slot = block;
                SkipSeparators();
            }
        }
        else
            end = Statements(close);
        return new ScriptBlockAst(Span(start), parameters, begin, process, end, _namespaces, null);
    }

    private static bool IsNamedBlock(string word) => word.ToLowerInvariant() is "begin" or "process" or "end" or "dynamicparam" or "clean";

    private void Usings()
    {
        while (PeekWord().Equals("using", StringComparison.OrdinalIgnoreCase))
        {
            int start = _pos;
            _pos += 5;
            SkipBlank();
            string kind = PeekWord();
            if (!kind.Equals("namespace", StringComparison.OrdinalIgnoreCase))
                throw new UnsupportedException(Span(start, _pos + kind.Length), $"'using {kind}'");
            _pos += kind.Length;
            SkipBlank();
            _namespaces.Add(TakeWhile(c => char.IsLetterOrDigit(c) || c is '.' or '_'));
            EndOfStatement();
            SkipSeparators();
        }
    }

    private bool AtClose(char close) => close == '\0' ? AtEnd : Current == close;

    /// <summary>Statements up to (not including) the closing character.</summary>
    private BlockAst Statements(char close)
    {
        int start = _pos;
        var statements = new List<StatementAst>();
        SkipSeparators();
        while (!AtClose(close))
        {
            if (AtEnd)
                throw Error(Span(start - (start > 0 ? 1 : 0), Math.Min(start + 1, _text.Length)), $"Missing closing '{close}' in statement block or type definition.", "MissingEndCurlyBrace");
            statements.Add(Statement());
            if (!AtClose(close))
                EndOfStatement();
            SkipSeparators();
        }
        return new BlockAst(Span(start), statements);
    }

    private void EndOfStatement()
    {
        SkipBlank();
        bool afterBlock = _pos > 0 && _text[_pos - 1] == '}';
        if (!AtEnd && Current is not ('\n' or '\r' or ';' or '}' or ')') && !afterBlock)
            throw Unexpected();
    }

    /// <summary><c>{ statements }</c></summary>
    private BlockAst Block()
    {
        SkipBlankAndNewlines();
        int start = _pos;
        Expect('{', "Missing statement block.", "MissingStatementBlock");
        BlockAst body = Nested(() => Statements('}'));
        Expect('}', "Missing closing '}' in statement block or type definition.", "MissingEndCurlyBrace");
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

    private static SyntaxException Error(Extent extent, string message, string id) => new(extent, message, id);

    private Extent SpanHere()
    {
        int end = _pos;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && (end == _pos || !IsWordEnd(_text[end])))
            end++;
        return Span(_pos, end);
    }

    private SyntaxException Unexpected() => AtEnd
        ? Error(Span(_pos), "Unexpected end of script.", "UnexpectedEnd")
        : Error(SpanHere(), $"Unexpected token '{SpanHere().Text}' in expression or statement.", "UnexpectedToken");

    private void Expect(char c, string message, string id)
    {
        if (Current != c)
            throw Error(SpanHere(), message, id);
        _pos++;
    }
}

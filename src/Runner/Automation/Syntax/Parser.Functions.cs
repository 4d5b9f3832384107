namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private FunctionAst Function(int start, bool filter)
    {
        SkipBlank();
        string name = TakeWhile(c => !IsWordEnd(c));
        if (name.Length == 0)
            throw Error(SpanHere(), "Missing name after function keyword.", "MissingNameAfterKeyword");
        SkipLines();
        int listStart = _pos;
        ParamBlockAst? parameters = null;
        if (Current == '(')
        {
            List<ParameterAst> list = ParameterList();
            parameters = new ParamBlockAst(Span(listStart), [], list);
            SkipLines();
        }
        int bodyStart = _pos;
        Expect('{', "Missing function body in function declaration.", "MissingFunctionBody");
        ScriptBlockAst body = Nested(() => ScriptBlockBody('}'));
        ExpectBrace();
        if (parameters is not null && body.Parameters is not null)
            throw Error(body.Parameters.Extent, "The function has parameters before its body and a param block in it; keep one of them.",
                "OnlyOneParameterListAllowed");
        body = body with { Parameters = body.Parameters ?? parameters, Extent = Span(bodyStart) };
        if (filter && body is { Begin: null, Process: null, End: not null })
            body = body with { Process = body.End, End = null };
        return new FunctionAst(Span(start), name, filter, body);
    }

    /// <summary>Attributes and <c>param(...)</c> at the head of a block; what looks alike but has no param is left unread.</summary>
    private ParamBlockAst? TryParamBlock()
    {
        SkipSeparators();
        int start = _pos;
        var attributes = new List<AttributeAst>();
        try
        {
            for (; Current == '['; SkipLines())
                attributes.Add(Attribute());
        }
        catch (SyntaxException)
        {
            // A type literal that opens an ordinary statement.
        }
        if (!TryWord("param"))
        {
            _pos = start;
            return null;
        }
        SkipLines();
        if (Current != '(')
            throw Error(SpanHere(), "Missing '(' after 'param'.", "MissingOpenParenthesisAfterKeyword");
        List<ParameterAst> parameters = ParameterList();
        return new ParamBlockAst(Span(start), attributes, parameters);
    }

    private List<ParameterAst> ParameterList() => Listed(Parameter, "function parameter list", "MissingEndParenthesisInFunctionParameterList");

    /// <summary>Items between parentheses, with commas between them.</summary>
    private List<T> Listed<T>(Func<T> item, string where, string id)
    {
        _pos++;
        var items = new List<T>();
        for (SkipLines(); !Eat(')'); SkipLines())
        {
            items.Add(item());
            int after = _pos;
            SkipLines();
            bool comma = Eat(',');
            SkipLines();
            if (comma && Current == ')')
                throw Error(Span(_pos, _pos + 1), "Missing expression after ','.", "MissingExpressionAfterToken");
            if (!comma && Current != ')')
                throw Error(SpanAt(after), $"Missing ')' in {where}.", id);
        }
        return items;
    }

    private ParameterAst Parameter()
    {
        int start = _pos;
        var types = new List<TypeAst>();
        var attributes = new List<AttributeAst>();
        for (; Current == '['; SkipLines())
        {
            if (LooksLikeAttribute())
                attributes.Add(Attribute());
            else
                types.Add(TypeLiteral());
        }
        if (Current != '$')
            throw Error(SpanHere(), "A parameter needs a variable name.", "InvalidFunctionParameter");
        VariableAst variable = Variable();
        ExpressionAst? value = Optional(Assigned, lines: true);
        return new ParameterAst(Span(start), variable.Name, types, attributes, value);
    }

    /// <summary><c>= value</c></summary>
    private ExpressionAst? Assigned()
    {
        if (!Eat('='))
            return null;
        SkipLines();
        return Expression(commas: false);
    }

    /// <summary>An attribute has parentheses directly after its name; a type has none.</summary>
    private bool LooksLikeAttribute()
    {
        int at = _pos + 1;
        while (at < _text.Length && (IsIdentifier(_text[at]) || _text[at] is '.' or ' '))
            at++;
        return at < _text.Length && _text[at] == '(';
    }

    private AttributeAst Attribute()
    {
        int start = _pos++;
        SkipLines();
        string name = TakeWhile(c => IsIdentifier(c) || c == '.');
        SkipLines();
        if (Current != '(')
            throw Error(SpanHere(), "An attribute needs '(' after its name.", "UnexpectedAttribute");
        var arguments = new List<ExpressionAst>();
        var named = new List<(string, ExpressionAst?)>();
        Listed(() => AttributeArgument(arguments, named), "attribute", "MissingEndParenthesisInExpression");
        SkipLines();
        Expect(']', "Missing ] at end of attribute or type literal.", "EndSquareBracketExpectedAtEndOfAttribute");
        return new AttributeAst(Span(start), name, arguments, named);
    }

    private int AttributeArgument(List<ExpressionAst> arguments, List<(string, ExpressionAst?)> named)
    {
        int at = _pos;
        string word = char.IsLetter(Current) ? TakeWhile(IsIdentifier) : "";
        SkipLines();
        if (word.Length > 0 && Current is '=' or ',' or ')')
            named.Add((word, Assigned()));
        else
        {
            _pos = at;
            arguments.Add(Expression(commas: false));
        }
        return at;
    }
}

namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private FunctionAst Function(int start, bool filter)
    {
        _pos += filter ? 6 : 8;
        SkipBlank();
        string name = TakeWhile(c => !IsWordEnd(c));
        if (name.Length == 0)
            throw Error(SpanHere(), "Missing name after function keyword.", "MissingNameAfterKeyword");
        SkipBlankAndNewlines();
        ParamBlockAst? parameters = null;
        if (Current == '(')
        {
            int listStart = _pos;
            List<ParameterAst> list = ParameterList();
            parameters = new ParamBlockAst(Span(listStart), [], list);
            SkipBlankAndNewlines();
        }
        int bodyStart = _pos;
        Expect('{', "Missing function body in function declaration.", "MissingFunctionBody");
        ScriptBlockAst body = Nested(() => ScriptBlockBody('}'));
        Expect('}', "Missing closing '}' in statement block or type definition.", "MissingEndCurlyBrace");
        if (parameters is not null && body.Parameters is not null)
            throw Error(body.Parameters.Extent, "The function has parameters before its body and a param block in it; keep one of them.", "OnlyOneParameterListAllowed");
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
        if (Current != '[' && !PeekWord().Equals("param", StringComparison.OrdinalIgnoreCase))
            return null;
        var attributes = new List<AttributeAst>();
        try
        {
            while (Current == '[')
            {
                attributes.Add(Attribute());
                SkipBlankAndNewlines();
            }
        }
        catch (SyntaxException)
        {
            // A type literal that opens an ordinary statement.
            _pos = start;
            return null;
        }
        if (!TryWord("param"))
        {
            _pos = start;
            return null;
        }
        SkipBlankAndNewlines();
        if (Current != '(')
            throw Error(SpanHere(), "Missing '(' after 'param'.", "MissingOpenParenthesisAfterKeyword");
        List<ParameterAst> parameters = ParameterList();
        return new ParamBlockAst(Span(start), attributes, parameters);
    }

    private List<ParameterAst> ParameterList()
    {
        _pos++;
        var parameters = new List<ParameterAst>();
        SkipBlankAndNewlines();
        while (Current != ')')
        {
            parameters.Add(Parameter());
            SkipBlankAndNewlines();
            if (Current == ',')
            {
                _pos++;
                SkipBlankAndNewlines();
                if (Current == ')')
                    throw Error(Span(_pos - 1), "Missing expression after ','.", "MissingExpressionAfterToken");
            }
            else if (Current != ')')
                throw Error(SpanHere(), "Missing ')' in function parameter list.", "MissingEndParenthesisInFunctionParameterList");
        }
        _pos++;
        return parameters;
    }

    private ParameterAst Parameter()
    {
        int start = _pos;
        var types = new List<TypeAst>();
        var attributes = new List<AttributeAst>();
        while (Current == '[')
        {
            int at = _pos;
            if (LooksLikeAttribute())
                attributes.Add(Attribute());
            else
            {
                _pos = at;
                types.Add(TypeLiteral());
            }
            SkipBlankAndNewlines();
        }
        if (Current != '$')
            throw Error(SpanHere(), "A parameter needs a variable name.", "InvalidFunctionParameter");
        VariableAst variable = Variable();
        int end = _pos;
        SkipBlankAndNewlines();
        ExpressionAst? value = null;
        if (Current == '=')
        {
            _pos++;
            SkipBlankAndNewlines();
            value = Expression(commas: false);
            end = _pos;
        }
        _pos = end;
        return new ParameterAst(Span(start), variable.Name, types, attributes, value);
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
        SkipBlankAndNewlines();
        string name = TakeWhile(c => IsIdentifier(c) || c == '.');
        SkipBlankAndNewlines();
        var arguments = new List<ExpressionAst>();
        var named = new List<(string, ExpressionAst?)>();
        Expect('(', "An attribute needs '(' after its name.", "UnexpectedAttribute");
        SkipBlankAndNewlines();
        while (Current != ')')
        {
            int at = _pos;
            string word = char.IsLetter(Current) ? TakeWhile(IsIdentifier) : "";
            SkipBlankAndNewlines();
            if (word.Length > 0 && Current == '=')
            {
                _pos++;
                SkipBlankAndNewlines();
                named.Add((word, Expression(commas: false)));
            }
            else if (word.Length > 0 && Current is ',' or ')')
                named.Add((word, null));
            else
            {
                _pos = at;
                arguments.Add(Expression(commas: false));
            }
            SkipBlankAndNewlines();
            if (Current == ',')
            {
                _pos++;
                SkipBlankAndNewlines();
            }
            else if (Current != ')')
                throw Error(SpanHere(), "Missing ')' in attribute.", "MissingEndParenthesisInExpression");
        }
        _pos++;
        SkipBlankAndNewlines();
        Expect(']', "Missing ] at end of attribute or type literal.", "EndSquareBracketExpectedAtEndOfAttribute");
        return new AttributeAst(Span(start), name, arguments, named);
    }
}

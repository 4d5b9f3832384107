namespace DeepLearn.Runner.Syntax;

internal sealed partial class Parser
{
    private bool StartsVariable(int at)
    {
        char c = at < _text.Length ? _text[at] : '\0';
        return IsIdentifier(c) || c is '{' or '?' or '^' or '$' || (c == ':' && at + 1 < _text.Length && IsIdentifier(_text[at + 1]));
    }

    /// <summary>A variable at the position; as the name of a member it has no scope.</summary>
    private VariableAst Variable(bool member = false)
    {
        int start = _pos;
        bool splatted = Current == '@';
        _pos++;
        if (Current == '{')
            return BracedVariable(start, splatted);
        if (Current is '$' or '?' or '^')
        {
            char special = _text[_pos++];
            if (special != '?')
                throw new UnsupportedException(Span(start), $"the automatic variable '${special}'");
            return new VariableAst(Span(start), null, "?", false);
        }
        string name = TakeWhile(IsIdentifier);
        if (name.Length == 0)
            throw Error(Span(start, start + 1), "Unexpected token '$': a variable name must follow.", "UnexpectedToken");
        // PowerShell reads "$a?" as the variable named "a?"; whoever writes it nearly always means the variable a.
        if (Current == '?')
            throw new UnsupportedException(Span(start, _pos + 1), $"a variable name that ends in '?' (write ${{{name}}} to end the name)");
        if (Current == ':' && Ahead(1) != ':' && !member)
        {
            _pos++;
            string rest = TakeWhile(IsIdentifier);
            return rest.Length > 0
                ? Scoped(Span(start), name, rest, splatted)
                : throw Error(Span(start), "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using ${} to delimit the name.", "InvalidVariableReferenceWithDrive");
        }
        return new VariableAst(Span(start), null, name, splatted);
    }

    private VariableAst BracedVariable(int start, bool splatted)
    {
        _pos++;
        var name = new System.Text.StringBuilder();
        while (Current != '}')
        {
            if (AtEnd)
                throw Error(Span(start), "The variable reference is missing the terminator: }.", "IncompleteDollarBrace");
            if (Current == '`')
            {
                _pos++;
                name.Append(Escape());
            }
            else
                name.Append(_text[_pos++]);
        }
        _pos++;
        string text = name.ToString();
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && text[..colon].All(IsIdentifier)
            ? Scoped(Span(start), text[..colon], text[(colon + 1)..], splatted)
            : new VariableAst(Span(start), null, text, splatted);
    }

    private static VariableAst Scoped(Extent extent, string scope, string name, bool splatted) => scope.ToLowerInvariant() switch
    {
        var s and ("global" or "script" or "local" or "private" or "env" or "variable" or "function") => new VariableAst(extent, s, name, splatted),
        _ => throw new UnsupportedException(extent, $"the variable scope or drive '{scope}:'"),
    };
}

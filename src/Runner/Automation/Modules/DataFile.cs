namespace DeepLearn.Runner.Modules;

/// <summary>Reads .psd1 files: one hash literal of constants, in which no command or variable is run.</summary>
internal static class DataFile
{
    private static readonly string[] s_constants = ["true", "false", "null", "psscriptroot"];

    public static Hashtable Load(string path)
    {
        ScriptBlock block = ScriptBlock.Parse(File.ReadAllText(path), path, null);
        if (block.Code.Ast is not { Parameters: null, Begin: null, Process: null, End.Statements: [PipelineAst { Elements: [CommandExpressionAst { Expression: HashtableAst table }] }] })
            throw Errors.Runtime($"The data file '{path}' could not be loaded: it must hold one hash literal, @{{ ... }}, and nothing else.", "CouldNotParseAsPowerShellDataFile", ErrorCategory.InvalidData, path);
        Check(table);
        Engine engine = Engine.Require();
        return (Hashtable)new Compiler([]).Expression(table)(new Frame(engine, new Scope(null), engine.Streams))!;
    }

    private static void Check(Ast node)
    {
        IEnumerable<Ast> parts = node switch
        {
            ConstantAst or StringAst => [],
            VariableAst { Scope: null } variable when s_constants.Contains(variable.Name, StringComparer.OrdinalIgnoreCase) => [],
            ExpandableAst text => text.Parts,
            HashtableAst table => table.Pairs.SelectMany(p => (Ast[])[p.Key, p.Value]),
            ArrayLiteralAst list => list.Items,
            ArrayAst array => array.Body.Statements,
            ParenAst paren => [paren.Body],
            CastAst cast => [cast.Child],
            UnaryAst unary => [unary.Child],
            BinaryAst binary => [binary.Left, binary.Right],
            PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0 } element] } => [element.Expression],
            _ => throw Errors.Runtime($"The data file may hold constants only: '{node.Extent.Text}' at {node.Extent.File}:{node.Extent.StartLineNumber}:{node.Extent.StartColumnNumber} is not allowed.", "DataFileNotConstant", ErrorCategory.InvalidData),
        };
        foreach (Ast part in parts)
            Check(part);
    }
}

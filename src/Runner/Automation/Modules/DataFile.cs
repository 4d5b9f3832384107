using System.Collections;
using System.Management.Automation;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Modules;

/// <summary>Reads .psd1 files: one hash literal of constants, in which no command or variable is run.</summary>
internal static class DataFile
{
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
        switch (node)
        {
            case ConstantAst or StringAst:
                return;
            case VariableAst { Scope: null } variable when variable.Name.ToLowerInvariant() is "true" or "false" or "null" or "psscriptroot":
                return;
            case ExpandableAst text:
                Check(text.Parts);
                return;
            case HashtableAst table:
                Check(table.Pairs.Select(p => p.Key));
                Check(table.Pairs.Select(p => p.Value));
                return;
            case ArrayLiteralAst list:
                Check(list.Items);
                return;
            case ArrayAst array:
                Check(array.Body.Statements);
                return;
            case ParenAst paren:
                Check(paren.Body);
                return;
            case CastAst cast:
                Check(cast.Child);
                return;
            case UnaryAst unary:
                Check(unary.Child);
                return;
            case BinaryAst binary:
                Check(binary.Left);
                Check(binary.Right);
                return;
            case PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0 } element] }:
                Check(element.Expression);
                return;
            default:
                string place = $"{node.Extent.File}:{node.Extent.StartLineNumber}:{node.Extent.StartColumnNumber}";
                throw Errors.Runtime($"The data file may hold constants only: '{node.Extent.Text}' at {place} is not allowed.", "DataFileNotConstant", ErrorCategory.InvalidData);
        }
    }

    private static void Check(IEnumerable<Ast> nodes)
    {
        foreach (Ast node in nodes)
            Check(node);
    }
}

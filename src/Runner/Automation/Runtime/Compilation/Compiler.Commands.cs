using System.Collections;
using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    private CompiledPipeline CompilePipeline(PipelineAst pipeline)
    {
        Eval? head = null;
        IReadOnlyList<CompiledRedirection> headRedirections = [];
        var commands = new List<CompiledCommand>();
        foreach (PipelineElementAst element in pipeline.Elements)
        {
            CompiledRedirection[] redirections = [.. element.Redirections.Select(r => new CompiledRedirection(r.From, r.Target is null ? null : Expression(r.Target), r.Append))];
            if (element is CommandExpressionAst first)
            {
                head = Expression(first.Expression);
                headRedirections = redirections;
            }
            else
            {
                var command = (CommandAst)element;
                commands.Add(new CompiledCommand(command, Expression(command.Name), [.. command.Elements.Select(Element)], redirections));
            }
        }
        return new CompiledPipeline(head, commands, headRedirections);
    }

    /// <summary>What an element of a command adds to its arguments.</summary>
    private Action<Frame, List<Argument>> Element(CommandElementAst element)
    {
        switch (element)
        {
            case EndOfParametersAst:
                return (_, list) => list.Add(Argument.Positional("--", "--") with { EndsNames = true });
            case ParameterNameAst { Value: null } name:
                return (_, list) => list.Add(new Argument(name.Name, null, false) { At = name.Extent });
            case ParameterNameAst { Value: { } given } name:
                Eval value = Expression(given);
                return (frame, list) => list.Add(new Argument(name.Name, Plain(value(frame)), true) { At = name.Extent, ListText = ListText(given) });
            case ArgumentAst { Value: VariableAst { Splatted: true } splatted }:
                Eval source = Read(splatted with { Splatted = false });
                return (frame, list) => Splat(source(frame), list);
        }
        ExpressionAst expression = ((ArgumentAst)element).Value;
        Eval positional = Expression(expression);
        // A number is passed on as it was written where text is wanted: 1.0 stays 1.0.
        if (expression is ConstantAst constant)
        {
            string text = constant.Extent.Text;
            object? value = text == LanguagePrimitives.ToText(constant.Value) ? constant.Value : new PSObject(constant.Value) { TokenText = text };
            return (_, list) => list.Add(Argument.Positional(value, text) with { At = constant.Extent });
        }
        bool bare = expression is StringAst { Bare: true } or ExpandableAst { Bare: true };
        return (frame, list) => list.Add(Argument.Positional(Plain(positional(frame)), bare: bare) with { At = expression.Extent, ListText = ListText(expression) });
    }

    private static string? ListText(ExpressionAst expression) => expression is not ArrayLiteralAst list ? null
        : list.Items.All(i => i is StringAst { Bare: true } or ConstantAst) ? list.Extent.Text : "";

    private static void Splat(object? value, List<Argument> list)
    {
        switch (PSObject.Base(value))
        {
            case IDictionary table:
                foreach (DictionaryEntry entry in table)
                    list.Add(new Argument(LanguagePrimitives.ToText(entry.Key), entry.Value, true) { Splatted = true });
                return;
            case IEnumerable items and not string:
                foreach (object? item in items)
                    list.Add(Argument.FromElement(item));
                return;
            default:
                list.Add(Argument.Positional(value));
                return;
        }
    }
}

using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    private CompiledPipeline CompilePipeline(PipelineAst pipeline)
    {
        var head = pipeline.Elements[0] as CommandExpressionAst;
        return new CompiledPipeline(
            head is null ? null : Expression(head.Expression),
            [.. pipeline.Elements.OfType<CommandAst>().Select(c =>
                new CompiledCommand(c, Expression(c.Name), [.. c.Elements.Select(Element)], Redirections(c)))],
            head is null ? [] : Redirections(head));
    }

    private CompiledRedirection[] Redirections(PipelineElementAst element) =>
        [.. element.Redirections.Select(r => new CompiledRedirection(r.From, r.Target is null ? null : Expression(r.Target), r.Append))];

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
                return (frame, list) => list.AddRange(Splat(PSObject.Base(source(frame))));
        }
        ExpressionAst expression = ((ArgumentAst)element).Value;
        // A number is passed on as it was written where text is wanted: 1.0 stays 1.0.
        if (expression is ConstantAst constant)
        {
            string text = constant.Extent.Text;
            object? number = text == LanguagePrimitives.ToText(constant.Value) ? constant.Value : new PSObject(constant.Value) { TokenText = text };
            return (_, list) => list.Add(Argument.Positional(number, text) with { At = constant.Extent });
        }
        Eval positional = Expression(expression);
        bool bare = expression is StringAst { Bare: true } or ExpandableAst { Bare: true };
        return (frame, list) => list.Add(Argument.Positional(Plain(positional(frame)), bare: bare) with { At = expression.Extent,
            ListText = ListText(expression) });
    }

    private static string? ListText(ExpressionAst expression) => expression is not ArrayLiteralAst list ? null
        : list.Items.All(i => i is StringAst { Bare: true } or ConstantAst) ? list.Extent.Text : "";

    private static IEnumerable<Argument> Splat(object? value) => value switch
    {
        IDictionary table => Conversion.ObjectConversion.Entries(table).Select(entry =>
            new Argument(LanguagePrimitives.ToText(entry.Key), entry.Value, true) { Splatted = true }),
        IEnumerable items and not string => items.Cast<object?>().Select(Argument.FromElement),
        _ => [Argument.Positional(value)],
    };
}

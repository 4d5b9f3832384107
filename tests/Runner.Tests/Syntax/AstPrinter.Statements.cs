using DeepLearn.Runner.Syntax;

namespace Runner.Tests.Syntax;

internal static partial class AstPrinter
{
    // Blocks inside a script share its namespaces, so only the script writes them.
    public static string PrintScript(ScriptBlockAst script) => string.Concat(script.Namespaces.Select(s => $"using namespace {s}\n")) + Print(script);

    private static string PrintStatement(Ast node) => node switch
    {
        PipelineAst n => string.Join(" | ", n.Elements.Select(Print)),
        CommandExpressionAst n => Print(n.Expression) + Print(n.Redirections),
        CommandAst n => Prefix(n.Invocation) + Print(n.Name) + string.Concat(n.Elements.Select(e => " " + Print(e))) + Print(n.Redirections),
        ArgumentAst n => Print(n.Value),
        ParameterNameAst n => n.Value is null ? "-" + n.Name : $"-{n.Name}:{Print(n.Value)}",
        EndOfParametersAst => "--",
        PipelineChainAst n => $"{Print(n.Left)} {(n.And ? "&&" : "||")} {Print(n.Right)}",
        AssignmentAst n => $"{Print(n.Left)} {(n.Operator is { } op ? Symbol(op, caseSensitive: false) : "")}= {Print(n.Right)}",
        BlockAst n => string.Concat(n.Statements.Select(s => Print(s) + "\n")),
        IfAst n => string.Concat(n.Clauses.Select((c, i) => $"{(i == 0 ? "if" : " elseif")} ({Print(c.Condition)}) {Braces(c.Body)}")) + Optional(" else ", n.Else),
        SwitchAst n => Label(n.Label) + "switch" + (n.Kind == SwitchKind.Value ? "" : " -" + n.Kind) + (n.CaseSensitive ? " -CaseSensitive" : "")
            + $" ({Print(n.Condition)}) {{\n{string.Concat(n.Clauses.Select(c => $"{Print(c.Test)} {Braces(c.Body)}\n"))}{Optional("default ", n.Default)}\n}}",
        ForAst n => $"{Label(n.Label)}for ({Optional(n.Initializer)}; {Optional(n.Condition)}; {Optional(n.Iterator)}) {Braces(n.Body)}",
        ForeachAst n => $"{Label(n.Label)}foreach ({Print(n.Variable)} in {Print(n.Collection)}) {Braces(n.Body)}",
        WhileAst n => $"{Label(n.Label)}while ({Print(n.Condition)}) {Braces(n.Body)}",
        DoAst n => $"{Label(n.Label)}do {Braces(n.Body)} {(n.Until ? "until" : "while")} ({Print(n.Condition)})",
        TryAst n => "try " + Braces(n.Body) + string.Concat(n.Catches.Select(Print)) + Optional(" finally ", n.Finally),
        CatchAst n => $" catch {string.Join(", ", n.Types.Select(Print))} {Braces(n.Body)}",
        FlowAst n => n.Kind.ToString().ToLowerInvariant() + (n.Label is null ? "" : " " + Print(n.Label)) + (n.Value is null ? "" : " " + Print(n.Value)),
        FunctionAst n => $"{(n.Filter ? "filter" : "function")} {n.Name} {{\n{Print(n.Body)}}}",
        ScriptBlockAst n => (n.Parameters is null ? "" : Print(n.Parameters))
            + Optional("begin ", n.Begin) + Optional("process ", n.Process) + (n.Begin is null && n.Process is null ? Optional(n.End) : Optional("end ", n.End)),
        ParamBlockAst n => $"{string.Concat(n.Attributes.Select(Print))}\nparam({string.Join(", ", n.Parameters.Select(Print))})\n",
        ParameterAst n => string.Concat(n.Attributes.Select(Print)) + string.Concat(n.Types.Select(Print)) + $" ${n.Name}" + (n.Default is null ? "" : " = " + Print(n.Default)),
        AttributeAst n => $"[{n.TypeName}({string.Join(", ", n.Arguments.Select(Print).Concat(n.Named.Select(a => a.Name + (a.Value is null ? "" : " = " + Print(a.Value)))))})]",
        _ => throw new NotSupportedException($"a {node.GetType().Name} cannot be printed"),
    };

    private static string Print(IReadOnlyList<RedirectionAst> redirections) => string.Concat(redirections.Select(r =>
        $" {(r.From == StreamKind.All ? "*" : (int)r.From)}{(r.Append ? ">>" : ">")}{(r.Target is null ? "&1" : " " + Print(r.Target))}"));

    private static string Prefix(Invocation invocation) => invocation switch { Invocation.Call => "& ", Invocation.DotSource => ". ", _ => "" };

    private static string Label(string? label) => label is null ? "" : $":{label} ";

    private static string Braces(BlockAst body) => $"{{\n{Print(body)}}}";

    private static string Optional(Ast? node) => node is null ? "" : Print(node);

    private static string Optional(string keyword, BlockAst? body) => body is null ? "" : keyword + Braces(body);
}

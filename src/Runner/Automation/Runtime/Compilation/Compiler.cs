using System.Management.Automation;
using DeepLearn.Runner.Pipeline;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Turns syntax into delegates, once; running them costs no look at the syntax any more.</summary>
internal sealed partial class Compiler(IReadOnlyList<string> namespaces)
{
    public Exec Block(BlockAst block)
    {
        Exec[] statements = [.. block.Statements.Select(Statement)];
        Extent[] extents = [.. block.Statements.Select(s => s.Extent)];
        return frame =>
        {
            for (int i = 0; i < statements.Length; i++)
            {
                if (frame.Engine.Stopping)
                    throw new PipelineStoppedException();
                try
                {
                    frame.At(extents[i]);
                    Flow flow = statements[i](frame);
                    if (flow != Flow.Next)
                        return flow;
                }
                catch (Exception e) when (!Errors.IsFatal(e))
                {
                    StatementErrors.Handle(frame, e, extents[i]);
                }
            }
            return Flow.Next;
        };
    }

    public Exec Statement(StatementAst statement) => statement switch
    {
        PipelineAst pipeline => PipelineStatement(pipeline),
        AssignmentAst assignment => Discard(Assignment(assignment), IsPure(assignment)),
        PipelineChainAst chain => Chain(chain),
        IfAst branch => If(branch),
        ForAst loop => For(loop),
        ForeachAst loop => Foreach(loop),
        WhileAst loop => Loop(loop.Label, Condition(loop.Condition), Block(loop.Body), testFirst: true, until: false),
        DoAst loop => Loop(loop.Label, Condition(loop.Condition), Block(loop.Body), testFirst: false, loop.Until),
        SwitchAst choice => Switch(choice),
        TryAst attempt => Try(attempt),
        FlowAst flow => Jump(flow),
        FunctionAst function => Function(function),
        _ => throw new UnsupportedException(statement.Extent, statement.GetType().Name),
    };

    /// <summary>A statement where a value is wanted: an expression as it is, anything else by what it writes.</summary>
    public Eval Value(StatementAst statement)
    {
        switch (statement)
        {
            case PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0, Expression: var expression }] }:
                return Expression(expression);
            case AssignmentAst assignment:
                return Assignment(assignment);
        }
        Exec run = Statement(statement);
        return frame =>
        {
            ListPipe output = Collect(frame, run);
            return output.ToValue();
        };
    }

    private Eval BlockValue(BlockAst block, bool asArray)
    {
        Exec run = Block(block);
        return frame =>
        {
            ListPipe output = Collect(frame, run);
            return asArray ? output.Items.ToArray() : output.ToValue();
        };
    }

    /// <summary>Runs a statement for its output; what was written before a break, continue or return still gets out.</summary>
    private static ListPipe Collect(Frame frame, Exec run)
    {
        var output = new ListPipe();
        Frame inner = frame.With(output);
        try
        {
            Flow flow = run(inner);
            return flow == Flow.Next ? output : throw new FlowException(flow, inner.Label);
        }
        catch (FlowException)
        {
            output.Items.ForEach(frame.Streams.Output.Write);
            throw;
        }
    }

    /// <summary>A statement that is only a value: it succeeds, unless a command in it said otherwise.</summary>
    private static Exec Discard(Eval value, bool pure) => frame =>
    {
        value(frame);
        frame.Engine.LastSuccess |= pure;
        return Flow.Next;
    };

    private static bool IsPure(StatementAst statement) => statement is AssignmentAst { Right: var inner } ? IsPure(inner)
        : statement is PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0, Expression: not (ParenAst or SubExpressionAst or ArrayAst) }] };

    /// <summary>A condition; its position is noted, since an error in it is reported there.</summary>
    private Func<Frame, bool> Condition(StatementAst condition)
    {
        Eval value = Value(condition);
        Extent extent = condition.Extent;
        return frame =>
        {
            frame.At(extent);
            object? result = value(frame);
            return result is bool truth ? truth : LanguagePrimitives.IsTrue(result);
        };
    }

    private Exec PipelineStatement(PipelineAst pipeline)
    {
        if (pipeline.Elements is not [CommandExpressionAst { Redirections.Count: 0, Expression: var expression }])
        {
            CompiledPipeline compiled = CompilePipeline(pipeline);
            return frame =>
            {
                compiled.Run(frame);
                return Flow.Next;
            };
        }
        Eval value = Expression(expression);
        bool pure = IsPure(pipeline);
        if (expression is IncrementAst)
            return Discard(value, pure: true);
        return frame =>
        {
            object? result = value(frame);
            frame.Streams.Output.WriteEnumerated(result);
            frame.Engine.LastSuccess |= pure;
            return Flow.Next;
        };
    }

    private Exec Chain(PipelineChainAst chain)
    {
        Exec left = Statement(chain.Left), right = Statement(chain.Right);
        return frame =>
        {
            Flow flow;
            try
            {
                flow = left(frame);
            }
            catch (Exception e) when (!Errors.IsFatal(e))
            {
                StatementErrors.Handle(frame, e, chain.Left.Extent);
                flow = Flow.Next;
            }
            return flow == Flow.Next && frame.Engine.LastSuccess == chain.And ? right(frame) : flow;
        };
    }

    private Exec Jump(FlowAst flow)
    {
        Eval? value = flow.Value is null ? null : Value(flow.Value);
        switch (flow.Kind)
        {
            case FlowKind.Return:
                Exec? run = flow.Value is null ? null : Statement(flow.Value is AssignmentAst ? new PipelineAst(flow.Extent, [new CommandExpressionAst(flow.Extent, new ParenAst(flow.Extent, flow.Value), [])]) : flow.Value);
                return frame =>
                {
                    Flow inner = run?.Invoke(frame) ?? Flow.Next;
                    return inner == Flow.Next ? Flow.Return : inner;
                };
            case FlowKind.Exit:
                return frame => throw new ExitException(value is null ? 0 : ExitCode(value(frame)));
            case FlowKind.Throw:
                return frame => throw StatementErrors.Thrown(frame, value?.Invoke(frame), flow);
            default:
                Eval? label = flow.Label is null ? null : Expression(flow.Label);
                Flow kind = flow.Kind == FlowKind.Break ? Flow.Break : Flow.Continue;
                return frame =>
                {
                    frame.Label = label is null ? null : LanguagePrimitives.ToText(label(frame));
                    return kind;
                };
        }
    }

    private static int ExitCode(object? value) =>
        ReferenceEquals(value, AutomationNull.Value) || value is null ? 0 : LanguagePrimitives.TryConvertTo(value, typeof(int), out object? code) ? (int)code! : 0;

    private Exec Function(FunctionAst function)
    {
        var code = new CompiledBlock(function.Body);
        int colon = function.Name.IndexOf(':', StringComparison.Ordinal);
        string? scope = colon > 0 ? function.Name[..colon].ToLowerInvariant() : null;
        string name = function.Name[(colon + 1)..];
        if (scope is not (null or "global" or "script" or "local" or "private" or "function"))
            throw new UnsupportedException(function.Extent, $"the function scope '{scope}:'");
        return frame =>
        {
            Scope owner = scope switch { "global" => frame.Engine.GlobalScope, "script" => frame.Scope.Script, _ => frame.Scope };
            var block = new ScriptBlock(code, frame.Engine.Session, frame.Engine);
            owner.Commands[name] = new FunctionInfo(name, block, function.Filter ? CommandTypes.Filter : CommandTypes.Function);
            owner.Commands[name].Module = frame.Engine.Session.Module;
            return Flow.Next;
        };
    }
}

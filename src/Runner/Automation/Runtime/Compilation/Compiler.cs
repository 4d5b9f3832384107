using System.Management.Automation.Internal;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Turns syntax into delegates, once; running them costs no look at the syntax any more.</summary>
internal sealed partial class Compiler(IReadOnlyList<string> namespaces)
{
    public IReadOnlyList<string> Namespaces => namespaces;

    public Exec Block(BlockAst block)
    {
        (Exec Run, Extent Extent)[] statements = [.. block.Statements.Select(s => (Statement(s), s.Extent))];
        return frame =>
        {
            foreach ((Exec run, Extent extent) in statements)
            {
                if (frame.Engine.Stopping)
                    throw new PipelineStoppedException();
                try
                {
                    frame.At(extent);
                    Flow flow = run(frame);
                    if (flow != Flow.Next)
                        return flow;
                }
                catch (Exception e) when (!Errors.IsFatal(e))
                {
                    StatementErrors.Handle(frame, e, extent);
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
        ForAst loop => Loop(loop.Label, loop.Body, loop.Condition, loop.Initializer, loop.Iterator),
        WhileAst loop => Loop(loop.Label, loop.Body, loop.Condition),
        DoAst loop => Loop(loop.Label, loop.Body, loop.Condition, testFirst: false, until: loop.Until),
        ForeachAst loop => Foreach(loop),
        SwitchAst choice => Switch(choice),
        TryAst attempt => Try(attempt),
        FlowAst flow => Jump(flow),
        FunctionAst function => Function(function),
        _ => throw new UnsupportedException(statement.Extent, statement.GetType().Name),
    };

    /// <summary>A statement where a value is wanted: an expression as it is, anything else by what it writes.</summary>
    public Eval Value(StatementAst statement)
    {
        if (statement is PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0, Expression: var expression }] })
            return Expression(expression);
        if (statement is AssignmentAst assignment)
            return Assignment(assignment);
        Exec run = Statement(statement);
        return frame => Collect(frame, run).ToValue();
    }

    private Eval BlockValue(BlockAst block, bool asArray)
    {
        if (block.Statements is [PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0, Expression: not IncrementAst }] } only])
            return OneValue(only, asArray);
        Exec run = Block(block);
        return asArray ? frame => Collect(frame, run).Items.ToArray() : frame => Collect(frame, run).ToValue();
    }

    /// <summary>A block of one expression, most of those in strings, needs no pipe of its own for a plain value.</summary>
    private Eval OneValue(PipelineAst statement, bool asArray)
    {
        Eval value = Value(statement);
        bool pure = IsPure(statement);
        return frame =>
        {
            ListPipe? output = null;
            try
            {
                frame.At(statement.Extent);
                object? result = value(frame);
                frame.Engine.LastSuccess |= pure;
                if (!asArray && result is string or int or double or bool)
                    return result;
                (output = new ListPipe()).WriteEnumerated(result);
            }
            catch (Exception e) when (!Errors.IsFatal(e))
            {
                StatementErrors.Handle(frame, e, statement.Extent);
            }
            output ??= new ListPipe();
            return asArray ? output.Items.ToArray() : output.ToValue();
        };
    }

    /// <summary>Runs a statement for its output; what was written before a break, continue or return still gets out.</summary>
    private static ListPipe Collect(Frame frame, Exec run)
    {
        var output = new ListPipe();
        Frame inner = frame.With(frame.Streams with { Output = output });
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
        : statement is PipelineAst { Elements: [CommandExpressionAst { Redirections.Count: 0,
            Expression: not (ParenAst or SubExpressionAst or ArrayAst) }] };

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
            Pipeline.CompiledPipeline compiled = CompilePipeline(pipeline);
            return frame =>
            {
                compiled.Run(frame);
                return Flow.Next;
            };
        }
        Eval value = Expression(expression);
        if (expression is IncrementAst)
            return Discard(value, pure: true);
        bool pure = IsPure(pipeline);
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
        Exec left = Block(new BlockAst(chain.Extent, [chain.Left])), right = Statement(chain.Right);
        return frame =>
        {
            Flow flow = left(frame);
            return flow == Flow.Next && frame.Engine.LastSuccess == chain.And ? right(frame) : flow;
        };
    }

    private Exec Jump(FlowAst flow)
    {
        Eval? value = flow.Value is null ? null : Value(flow.Value);
        switch (flow.Kind)
        {
            case FlowKind.Return:
                // The value of an assignment that is returned is written.
                Exec? run = flow.Value is AssignmentAst ? PipelineStatement(new PipelineAst(flow.Extent,
                    [new CommandExpressionAst(flow.Extent, new ParenAst(flow.Extent, flow.Value), [])]))
                    : flow.Value is null ? null : Statement(flow.Value);
                return frame => run?.Invoke(frame) is { } inner and not Flow.Next ? inner : Flow.Return;
            case FlowKind.Exit:
                return frame => throw new ExitException(LanguagePrimitives.TryConvertTo(value?.Invoke(frame), typeof(int),
                    out object? code) ? (int)code! : 0);
            case FlowKind.Throw:
                return frame => throw StatementErrors.Thrown(frame, value?.Invoke(frame), flow);
        }
        Eval? label = flow.Label is null ? null : Expression(flow.Label);
        Flow kind = flow.Kind == FlowKind.Break ? Flow.Break : Flow.Continue;
        return frame =>
        {
            frame.Label = label is null ? null : LanguagePrimitives.ToText(label(frame));
            return kind;
        };
    }

    private static Exec Function(FunctionAst function)
    {
        var code = new CompiledBlock(function.Body);
        int colon = function.Name.IndexOf(':', StringComparison.Ordinal);
        string? scope = colon > 0 ? function.Name[..colon].ToLowerInvariant() : null;
        string name = function.Name[(colon + 1)..];
        if (scope is not (null or "global" or "script" or "local" or "private" or "function"))
            throw new UnsupportedException(function.Extent, $"the function scope '{scope}:'");
        return frame =>
        {
            var block = new ScriptBlock(code, frame.Engine.Session, frame.Engine);
            frame.ScopeOf(scope).Commands[name] = new FunctionInfo(name, block, function.Filter ? CommandTypes.Filter
                : CommandTypes.Function) { Module = frame.Engine.Session.Module };
            return Flow.Next;
        };
    }
}

using DeepLearn.Runner.Pipeline;

namespace DeepLearn.Runner.Runtime;

/// <summary>Runs a script block outside a pipeline of its own: for cmdlets, delegates and methods.</summary>
internal static class ScriptRunner
{
    private const int MaxDepth = 1000;

    public static void Run(
        Engine engine, ScriptBlock block, object?[] args, Streams streams, bool newScope, bool hasUnder = false, object? under = null,
            Action<Scope>? prepare = null)
    {
        var state = new EngineState(engine);
        Session session = block.Session ?? engine.Session;
        Scope callerScope = session.Current;
        Scope scope = newScope ? new Scope(callerScope) : callerScope;
        bool borrows = hasUnder && !newScope;
        PSVariable? oldUnder = borrows ? scope.Local("_") : null, oldArgs = borrows ? scope.Local("args") : null;
        Enter(engine);
        try
        {
            engine.Calls = new CallFrame("<ScriptBlock>", engine.Position, engine.Calls);
            engine.Session = session;
            session.Current = scope;
            engine.Streams = streams;
            if (hasUnder)
            {
                scope.Add(new PSVariable("_", under));
                scope.Add(new PSVariable("args", args));
            }
            prepare?.Invoke(scope);
            var frame = new Frame(engine, scope, streams);
            CompiledBlock code = block.Code;
            if (newScope || code.Ast.Parameters is not null)
                ScriptProcessor.BindDirect(frame, block, args);
            foreach (Exec? part in (Exec?[])[code.Begin, code.Process, code.End])
                if (part is not null && Finish(frame, part(frame)))
                    return;
        }
        catch (FlowException e) when (e.Flow == Flow.Return)
        {
            // return inside an expression of this block
        }
        finally
        {
            if (borrows)
            {
                scope.PutBack("_", oldUnder);
                scope.PutBack("args", oldArgs);
            }
            session.Current = callerScope;
            state.Restore();
        }
    }

    public static void Enter(Engine engine)
    {
        if (++engine.Depth > MaxDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            engine.Depth--;
            throw Errors.Runtime("The script failed due to call depth overflow.", "CallDepthOverflow");
        }
    }

    /// <summary>True when the block returned; break and continue go on to the caller's loop.</summary>
    public static bool Finish(Frame frame, Flow flow) => flow is Flow.Next or Flow.Return ? flow == Flow.Return
        : throw new FlowException(flow, frame.Label);
}

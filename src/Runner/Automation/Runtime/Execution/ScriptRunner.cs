using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;

namespace DeepLearn.Runner.Runtime;

/// <summary>Runs a script block outside a pipeline of its own: for cmdlets, delegates and methods.</summary>
internal static class ScriptRunner
{
    private const int MaxDepth = 1000;

    public static void Run(
        Engine engine, ScriptBlock block, object?[] args, Streams streams, bool newScope, bool hasUnder = false, object? under = null, Action<Scope>? prepare = null)
    {
        Session session = block.Session ?? engine.Session;
        Session callerSession = engine.Session;
        Streams callerStreams = engine.Streams;
        CallFrame? callerCalls = engine.Calls;
        Scope callerScope = session.Current;
        Scope scope = newScope ? new Scope(callerScope) : callerScope;
        PSVariable? oldUnder = null, oldArgs = null;
        Enter(engine);
        try
        {
            engine.Calls = new CallFrame("<ScriptBlock>", engine.Position, engine.Calls);
            engine.Session = session;
            session.Current = scope;
            engine.Streams = streams;
            if (hasUnder)
            {
                oldUnder = newScope ? null : scope.Local("_");
                oldArgs = newScope ? null : scope.Local("args");
                scope.Add(new PSVariable("_", under));
                scope.Add(new PSVariable("args", args));
            }
            prepare?.Invoke(scope);
            var frame = new Frame(engine, scope, streams);
            if (newScope || block.Code.Ast.Parameters is not null)
                ScriptProcessor.BindDirect(frame, block, args);
            Exec? body = block.Code.End ?? block.Code.Process;
            if (block.Code.Begin is { } begin && Finish(frame, begin(frame)))
                return;
            if (block.Code.Process is { } process && process != body && Finish(frame, process(frame)))
                return;
            if (body is not null)
                Finish(frame, body(frame));
        }
        catch (FlowException e) when (e.Flow == Flow.Return)
        {
            // return inside an expression of this block
        }
        finally
        {
            if (hasUnder && !newScope)
            {
                PutBack(scope, "_", oldUnder);
                PutBack(scope, "args", oldArgs);
            }
            session.Current = callerScope;
            engine.Session = callerSession;
            engine.Streams = callerStreams;
            engine.Calls = callerCalls;
            engine.Depth--;
        }
    }

    private static void PutBack(Scope scope, string name, PSVariable? variable)
    {
        scope.Remove(name);
        if (variable is not null)
            scope.Add(variable);
    }

    public static void Enter(Engine engine)
    {
        if (++engine.Depth > MaxDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            engine.Depth--;
            throw Errors.Runtime("The script failed due to call depth overflow.", "CallDepthOverflow", inner: null);
        }
    }

    /// <summary>True when the block returned; break and continue go on to the caller's loop.</summary>
    public static bool Finish(Frame frame, Flow flow) => flow switch
    {
        Flow.Next => false,
        Flow.Return => true,
        _ => throw new FlowException(flow, frame.Label),
    };
}

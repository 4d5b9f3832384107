using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>A command in a running pipeline: it begins, gets objects, ends.</summary>
internal abstract class CommandProcessor : IDisposable
{
    private readonly Session _session;
    private readonly Scope _scope;

    protected CommandProcessor(Engine engine, CommandInfo command, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation)
    {
        (Engine, Command, Arguments, Streams, Invocation) = (engine, command, arguments, streams, invocation);
        (_session, _scope) = (engine.Session, engine.Session.Current);
    }

    protected Engine Engine { get; }
    protected CommandInfo Command { get; }
    protected IReadOnlyList<Argument> Arguments { get; }
    protected Streams Streams { get; set; }
    protected InvocationInfo Invocation { get; }

    /// <summary>The scope that the command was called in.</summary>
    protected Scope Caller => _scope;

    /// <summary>The cmdlet object, for a request to stop what comes before it.</summary>
    public virtual Cmdlet? Cmdlet => null;

    private bool _begun;

    /// <summary>Begins once; a command that gets objects before its turn, because one before it writes while it begins, begins then.</summary>
    public void Begin()
    {
        if (!_begun)
        {
            _begun = true;
            Run(OnBegin);
        }
    }

    public void Process(object? item)
    {
        Begin();
        Run(() => OnProcess(item));
    }

    /// <summary>The one turn of a command that gets no piped input.</summary>
    public void ProcessAlone() => Run(OnProcessAlone);

    public void End() => Run(OnEnd);

    /// <summary>The argument that was being bound, for the position of an error.</summary>
    protected virtual Extent? FailedArgument => null;

    protected abstract void OnBegin();

    protected abstract void OnProcess(object? item);

    protected abstract void OnProcessAlone();

    protected abstract void OnEnd();

    public virtual void Dispose() { }

    /// <summary>Every step runs with the scope and streams that the command was started with, whoever calls it.</summary>
    private void Run(Action step)
    {
        var state = new EngineState(Engine);
        Scope sessionScope = _session.Current;
        try
        {
            Engine.Session = _session;
            _session.Current = _scope;
            Engine.Streams = Streams;
            step();
        }
        catch (ParameterBindingException e) when (e.ErrorRecord.InvocationInfo is null)
        {
            e.ErrorRecord.SetInvocationInfo(FailedArgument is { } at ? new InvocationInfo(Command, at) { InvocationName = Invocation.InvocationName } : Invocation);
            throw;
        }
        finally
        {
            _session.Current = sessionScope;
            state.Restore();
        }
    }
}

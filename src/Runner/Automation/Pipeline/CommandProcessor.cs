namespace DeepLearn.Runner.Pipeline;

/// <summary>A command in a running pipeline: it begins, gets objects, ends.</summary>
internal abstract class CommandProcessor : IDisposable
{
    private readonly Session _session;
    private bool _begun;

    protected CommandProcessor(Engine engine, CommandInfo command, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation)
    {
        (Engine, Command, Arguments, Streams, Invocation) = (engine, command, arguments, streams, invocation);
        (_session, Caller) = (engine.Session, engine.Session.Current);
    }

    protected Engine Engine { get; }
    protected CommandInfo Command { get; }
    protected IReadOnlyList<Argument> Arguments { get; }
    protected Streams Streams { get; set; }
    protected InvocationInfo Invocation { get; }

    /// <summary>The scope that the command was called in.</summary>
    protected Scope Caller { get; }

    /// <summary>The cmdlet object, for a request to stop what comes before it.</summary>
    public virtual Cmdlet? Cmdlet => null;

    /// <summary>Whether it reported an error or a failing exit code, which <c>$?</c> tells after the pipeline.</summary>
    public abstract bool Failed { get; }

    /// <summary>The argument that was being bound, for the position of an error.</summary>
    protected virtual Extent? FailedArgument => null;

    /// <summary>Begins once; a command that gets objects before its turn, because one before it writes while it begins, begins then.</summary>
    public void Begin()
    {
        if (_begun)
            return;
        _begun = true;
        Run(static (processor, _) => processor.OnBegin());
    }

    public void Process(object? item)
    {
        Begin();
        Run(static (processor, item) => processor.OnProcess(item), item);
    }

    /// <summary>The one turn of a command that gets no piped input.</summary>
    public void ProcessAlone() => Run(static (processor, _) => processor.OnProcessAlone());

    public void End() => Run(static (processor, _) => processor.OnEnd());

    public virtual void Dispose() { }

    protected abstract void OnBegin();

    protected abstract void OnProcess(object? item);

    protected abstract void OnProcessAlone();

    protected abstract void OnEnd();

    /// <summary>Every step runs with the scope and streams that the command was started with, whoever calls it.</summary>
    private void Run(Action<CommandProcessor, object?> step, object? item = null)
    {
        var state = new EngineState(Engine);
        Scope sessionScope = _session.Current;
        try
        {
            Engine.Session = _session;
            _session.Current = Caller;
            Engine.Streams = Streams;
            step(this, item);
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

    /// <summary>The error of an object that no parameter takes.</summary>
    protected ErrorRecord NotBound(object? item)
    {
        var error = new ParameterBindingException(
            "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
            "InputObjectNotBound", ErrorCategory.InvalidArgument, null);
        return Mine(new ErrorRecord(error, "InputObjectNotBound", ErrorCategory.InvalidArgument, item));
    }

    protected ErrorRecord Mine(ErrorRecord record)
    {
        record.SetInvocationInfo(Invocation);
        return record;
    }
}

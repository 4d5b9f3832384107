using System.Reflection;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Runs a compiled cmdlet.</summary>
internal sealed class CmdletProcessor(Engine engine, CmdletInfo command, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation, bool expectingInput)
    : CommandProcessor(engine, command, arguments, streams, invocation)
{
    private Cmdlet _cmdlet = null!;
    private ParameterBinder _binder = null!;

    public override Cmdlet? Cmdlet => _cmdlet;
    public override bool Failed => _cmdlet.CommandRuntime.Failed;
    protected override Extent? FailedArgument => _binder?.Current;

    protected override void OnBegin()
    {
        _cmdlet = (Cmdlet)Activator.CreateInstance(command.ImplementingType, nonPublic: true)!;
        _binder = new ParameterBinder(Engine, Command.Shape, Command, Assign);
        if (_cmdlet is PSCmdlet early)
            (early.Engine, early.MyInvocation) = (Engine, Invocation);
        _binder.BindNamed(Arguments);
        if (_cmdlet is IDynamicParameters maker)
        {
            _cmdlet.CommandRuntime = Runtime();
            _binder.BindPositions();
            object? made = Guarded(maker.GetDynamicParameters);
            _binder.AddDynamic(made is RuntimeDefinedParameterDictionary dictionary
                ? dictionary.Values.Select(p => new ParameterShape(p.Name, p.ParameterType, [.. p.Attributes]) { Dynamic = p })
                : made is null ? [] : throw Errors.Unsupported($"dynamic parameters as {made.GetType()}"));
        }
        _binder.Complete(expectingInput);
        Invocation.BoundParameters = _binder.BoundParameters;
        _cmdlet.CommandRuntime = Runtime();
        Engine.Streams = Streams = _cmdlet.CommandRuntime.Streams;
        Step(static cmdlet => cmdlet.DoBegin());
    }

    private CommandRuntime Runtime() => new(Engine, Streams, _binder.Common, Command.Shape, Invocation, Engine.CurrentScope);

    protected override void OnProcess(object? item)
    {
        try
        {
            if (!_binder.BindPipeline(item, p => p.Dynamic is { } d ? d.Value : p.Property!.GetValue(_cmdlet)))
            {
                _cmdlet.WriteError(NotBound(item));
                return;
            }
        }
        catch (ParameterBindingException e)
        {
            _cmdlet.WriteError(Mine(e.ErrorRecord));
            return;
        }
        Step(static cmdlet => cmdlet.DoProcess());
    }

    protected override void OnProcessAlone() => Step(static cmdlet => cmdlet.DoProcess());

    protected override void OnEnd() => Step(static cmdlet => cmdlet.DoEnd());

    public override void Dispose() => (_cmdlet as IDisposable)?.Dispose();

    private void Assign(ParameterShape parameter, object? value)
    {
        if (parameter.Dynamic is { } dynamic)
        {
            dynamic.Value = value;
            return;
        }
        try
        {
            parameter.Property!.SetValue(_cmdlet, value);
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw new ParameterBindingException($"Cannot bind parameter '{parameter.Name}' to the target. Exception setting \"{parameter.Name}\": \"{inner.Message}\"",
                "ParameterBindingFailed", ErrorCategory.WriteError, parameter.Name, inner);
        }
    }

    private void Step(Action<Cmdlet> step)
    {
        if (_cmdlet is PSCmdlet scripted)
            scripted.ParameterSetName = _binder.SetName;
        Engine.Running.Push(_cmdlet);
        try
        {
            Engine.CheckStopping(); // a Ctrl+C of just before told only the cmdlets that ran then
            Guarded<object?>(() =>
            {
                step(_cmdlet);
                return null;
            });
        }
        finally
        {
            Engine.Running.TryPop(out _);
        }
    }

    /// <summary>A .NET exception that leaves a cmdlet becomes an error of that cmdlet.</summary>
    private T Guarded<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (TerminatingErrorException e) when (e.Thrower == Invocation)
        {
            e.LeftCommand = true;
            throw;
        }
        catch (Exception e) when (e is not RuntimeException && !Errors.IsFatal(e))
        {
            Engine.LastSuccess = false;
            throw new CmdletInvocationException(Mine(e is IContainsErrorRecord { ErrorRecord: { } own }
                ? new ErrorRecord(own, e) : new ErrorRecord(e, e.GetType().FullName!, ErrorCategory.NotSpecified, null)));
        }
        catch (RuntimeException e) when (e.ErrorRecord.InvocationInfo is null)
        {
            Mine(e.ErrorRecord);
            throw;
        }
    }
}

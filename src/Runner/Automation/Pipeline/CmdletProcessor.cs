using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Runs a compiled cmdlet.</summary>
internal sealed class CmdletProcessor(Engine engine, CmdletInfo command, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation, bool expectingInput)
    : CommandProcessor(engine, command, arguments, streams, invocation)
{
    private Cmdlet _cmdlet = null!;
    private ParameterBinder _binder = null!;
    private CommandRuntime _runtime = null!;

    public override Cmdlet? Cmdlet => _cmdlet;

    protected override Extent? FailedArgument => _binder?.Current;

    protected override void OnBegin()
    {
        _cmdlet = (Cmdlet)Activator.CreateInstance(command.ImplementingType, nonPublic: true)!;
        _binder = new ParameterBinder(Engine, Command.Shape, Command, Assign);
        if (_cmdlet is PSCmdlet early)
        {
            early.Engine = Engine;
            early.MyInvocation = Invocation;
        }
        _binder.BindNamed(Arguments);
        if (_cmdlet is IDynamicParameters maker)
        {
            _cmdlet.CommandRuntime = new CommandRuntime(Engine, Streams, _binder.Common, Command.Shape, Invocation, Engine.CurrentScope);
            _binder.BindDeclaredPositions();
            object? made = Guarded(maker.GetDynamicParameters);
            _binder.AddDynamic(Dynamic(made));
        }
        _binder.BindPositional();
        _binder.Complete(expectingInput);
        Invocation.BoundParameters = _binder.BoundParameters;
        _runtime = new CommandRuntime(Engine, Streams, _binder.Common, Command.Shape, Invocation, Engine.CurrentScope);
        Streams = _runtime.Streams;
        Engine.Streams = Streams;
        _cmdlet.CommandRuntime = _runtime;
        SetName();
        Step(_cmdlet.DoBegin);
    }

    protected override void OnProcess(object? item)
    {
        bool bound;
        try
        {
            bound = _binder.BindPipeline(item, p => p.Dynamic is { } d ? d.Value : p.Property!.GetValue(Target(p)));
        }
        catch (ParameterBindingException e)
        {
            e.ErrorRecord.SetInvocationInfo(Invocation);
            _runtime.WriteError(e.ErrorRecord);
            return;
        }
        if (!bound)
        {
            var none = new ParameterBindingException(
                "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
                "InputObjectNotBound", ErrorCategory.InvalidArgument, null);
            var record = new ErrorRecord(none, "InputObjectNotBound", ErrorCategory.InvalidArgument, item);
            _runtime.WriteError(record);
            return;
        }
        SetName();
        Step(_cmdlet.DoProcess);
    }

    protected override void OnProcessAlone() => Step(_cmdlet.DoProcess);

    protected override void OnEnd() => Step(_cmdlet.DoEnd);

    public override void Dispose() => (_cmdlet as IDisposable)?.Dispose();

    private object? _dynamicTarget;

    private object Target(ParameterShape parameter) => parameter.Property!.DeclaringType!.IsInstanceOfType(_cmdlet) ? _cmdlet : _dynamicTarget!;

    private void Assign(ParameterShape parameter, object? value)
    {
        if (parameter.Dynamic is { } dynamic)
        {
            dynamic.Value = value;
            dynamic.IsSet = true;
            return;
        }
        try
        {
            parameter.Property!.SetValue(Target(parameter), value);
        }
        catch (System.Reflection.TargetInvocationException e) when (e.InnerException is { } inner)
        {
            throw new ParameterBindingException($"Cannot bind parameter '{parameter.Name}'. {inner.Message}", "ParameterBindingFailed", ErrorCategory.InvalidArgument, parameter.Name, inner);
        }
    }

    private IEnumerable<ParameterShape> Dynamic(object? made)
    {
        if (made is RuntimeDefinedParameterDictionary dictionary)
            return [.. dictionary.Values.Select(p => new ParameterShape(p.Name, p.ParameterType, [.. p.Attributes]) { Dynamic = p })];
        _dynamicTarget = made;
        return made is null ? [] : CommandShape.Of(made.GetType()).Parameters.Where(p => !p.Common);
    }

    private void SetName()
    {
        if (_cmdlet is PSCmdlet scripted)
            scripted.ParameterSetName = _binder.SetName;
    }

    private void Step(Action step)
    {
        Engine.Running.Push(_cmdlet);
        try
        {
            Guarded<object?>(() =>
            {
                step();
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
            ErrorRecord record = e is IContainsErrorRecord { ErrorRecord: { } own } ? new ErrorRecord(own, e) : new ErrorRecord(e, e.GetType().FullName!, ErrorCategory.NotSpecified, null);
            record.SetInvocationInfo(Invocation);
            Engine.LastSuccess = false;
            throw new CmdletInvocationException(record);
        }
        catch (RuntimeException e) when (e.ErrorRecord.InvocationInfo is null)
        {
            e.ErrorRecord.SetInvocationInfo(Invocation);
            throw;
        }
    }
}

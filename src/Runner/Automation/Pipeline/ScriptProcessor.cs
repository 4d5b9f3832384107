using System.Collections;
using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Runs a function, a script block or a script file in a pipeline.</summary>
internal sealed class ScriptProcessor : CommandProcessor
{
    private readonly ScriptBlock _block;
    private readonly bool _expectingInput;
    private readonly bool _isFile;
    private readonly Session _own;
    private readonly Scope _scopeForBody;
    private readonly List<object?> _input = [];
    private Frame _frame = null!;
    private PSScriptCmdlet? _cmdlet;
    private ParameterBinder? _binder;

    public ScriptProcessor(
        Engine engine, CommandInfo command, ScriptBlock block, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation, bool expectingInput, bool dotSource)
        : base(engine, command, arguments, streams, invocation)
    {
        _block = block;
        _expectingInput = expectingInput;
        _isFile = command is ExternalScriptInfo && !dotSource;
        _own = block.Session ?? engine.Session;
        if (dotSource)
        {
            foreach (string name in s_automatic)
                _borrowed[name] = _own.Current.Local(name);
        }
        _scopeForBody = dotSource ? _own.Current : new Scope(_own.Current, isScript: command is ExternalScriptInfo);
    }

    /// <summary>Variables that a dot-sourced block borrows from the scope it runs in.</summary>
    private static readonly string[] s_automatic = ["MyInvocation", "PSBoundParameters", "args", "input", "_", "PSCmdlet"];

    private readonly Dictionary<string, PSVariable?> _borrowed = [];

    public override Cmdlet? Cmdlet => _cmdlet;

    protected override Extent? FailedArgument => _binder?.Current;

    /// <summary>What a script file passed to exit; 0 when it ran to its end.</summary>
    public int ExitCode { get; private set; }

    protected override void OnBegin() => Inside(() =>
    {
        CheckRequires(_block.Code.Ast.Requires);
        CommandShape shape = _block.Code.Shape;
        _frame = new Frame(Engine, _scopeForBody, Streams);
        Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);
        _binder = new ParameterBinder(Engine, shape, Command, (p, v) => values[p.Name] = v);
        _binder.BindNamed(Arguments);
        _binder.BindPositional();
        _binder.Complete(_expectingInput);
        if (shape.Advanced)
        {
            var runtime = new CommandRuntime(Engine, Streams, _binder.Common, shape, Invocation, Caller);
            Streams = runtime.Streams;
            _frame = new Frame(Engine, _scopeForBody, Streams);
            _cmdlet = new PSScriptCmdlet { Engine = Engine, MyInvocation = Invocation, ParameterSetName = _binder.SetName, CommandRuntime = runtime };
            _scopeForBody.Add(new PSVariable("PSCmdlet", _cmdlet));
            foreach ((string name, object value) in _binder.Common.Preferences())
                _scopeForBody.Set(name, value);
        }
        Invocation.BoundParameters = _binder.BoundParameters;
        Invocation.UnboundArguments = _binder.Unbound;
        _scopeForBody.Add(new PSVariable("MyInvocation", Invocation));
        _scopeForBody.Add(new PSVariable("PSBoundParameters", _binder.BoundParameters));
        if (!shape.Advanced)
            _scopeForBody.Add(new PSVariable("args", _binder.Unbound.ToArray()));
        Define(_frame, shape, values);
        if (_block.Code.Begin is { } begin)
            Finish(begin(_frame));
    });

    protected override void OnProcess(object? item)
    {
        if (_block.Code.Process is null)
        {
            _input.Add(item);
            return;
        }
        Inside(() =>
        {
            if (!BindInput(item))
                return;
            _scopeForBody.Add(new PSVariable("_", item));
            _scopeForBody.Add(new PSVariable("input", new[] { item }.GetEnumerator()));
            Finish(_block.Code.Process(_frame));
        });
    }

    protected override void OnProcessAlone()
    {
        if (_block.Code.Process is { } process)
            Inside(() => Finish(process(_frame)));
    }

    protected override void OnEnd()
    {
        if (_block.Code.End is { } end)
        {
            Inside(() =>
            {
                _scopeForBody.Add(new PSVariable("input", new ArrayList(_input).GetEnumerator()));
                if (_expectingInput && _input.Count > 0 && _block.Code.Process is null)
                    BindInput(_input[^1]);
                Finish(end(_frame));
            });
        }
    }

    public override void Dispose()
    {
        foreach ((string name, PSVariable? variable) in _borrowed)
        {
            _scopeForBody.Remove(name);
            if (variable is not null)
                _scopeForBody.Add(variable);
        }
    }

    /// <summary>Parameters that take piped objects; false when the object fits none and that was reported.</summary>
    private bool BindInput(object? item)
    {
        if (!_block.Code.Shape.Parameters.Any(p => !p.Common && p.TakesPipeline(_block.Code.Shape.Sets)))
            return true;
        try
        {
            if (_binder!.BindPipeline(item, p => _scopeForBody.Local(p.Name)?.Value))
            {
                foreach (ParameterShape parameter in _block.Code.Shape.Parameters)
                {
                    if (_binder.BoundParameters.TryGetValue(parameter.Name, out object? value) && !parameter.Common)
                        _scopeForBody.Local(parameter.Name)!.SetUnchecked(value);
                }
                _cmdlet!.ParameterSetName = _binder.SetName;
                return true;
            }
            throw new ParameterBindingException(
                "The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
                "InputObjectNotBound", ErrorCategory.InvalidArgument, null);
        }
        catch (ParameterBindingException e)
        {
            e.ErrorRecord.SetInvocationInfo(Invocation);
            _cmdlet!.WriteError(e.ErrorRecord);
            return false;
        }
    }

    private bool Finish(Flow flow)
    {
        if (flow is Flow.Break or Flow.Continue)
            throw new FlowException(flow, _frame.Label);
        return flow == Flow.Return;
    }

    /// <summary>Runs a part of the body in its own scope.</summary>
    private void Inside(Action part)
    {
        Session caller = Engine.Session;
        CallFrame? calls = Engine.Calls;
        Scope before = _own.Current;
        ScriptRunner.Enter(Engine);
        try
        {
            Engine.Session = _own;
            Engine.Calls = new CallFrame(Command is FunctionInfo ? Command.Name : "<ScriptBlock>", Invocation.Extent as Extent, calls);
            _own.Current = _scopeForBody;
            part();
        }
        catch (FlowException e) when (e.Flow == Flow.Return)
        {
            // return inside an expression
        }
        catch (TerminatingErrorException e) when (e.Thrower == Invocation)
        {
            e.LeftCommand = true;
            throw;
        }
        catch (RuntimeException e) when (_cmdlet is not null && !e.WasThrownFromThrowStatement && e.ErrorRecord.InvocationInfo is { MyCommand: null })
        {
            // A failing statement of an advanced function is an error of that function.
            e.ErrorRecord.SetInvocationInfo(Invocation);
            throw;
        }
        catch (ExitException e) when (_isFile)
        {
            Engine.GlobalScope.Set("LASTEXITCODE", e.Code);
            ExitCode = e.Code;
            Engine.LastSuccess = e.Code == 0;
        }
        finally
        {
            _own.Current = before;
            Engine.Session = caller;
            Engine.Calls = calls;
            Engine.Depth--;
        }
    }

    /// <summary>Binds plain arguments to a block that is run outside a pipeline.</summary>
    public static void BindDirect(Frame frame, ScriptBlock block, object?[] args)
    {
        CommandShape shape = block.Code.Shape;
        Dictionary<string, object?> values = new(StringComparer.OrdinalIgnoreCase);
        var binder = new ParameterBinder(frame.Engine, shape, new ScriptInfo(block), (p, v) => values[p.Name] = v);
        binder.BindNamed([.. args.Select(a => Argument.Positional(a))]);
        binder.BindPositional();
        binder.Complete(expectingInput: false);
        frame.Scope.Add(new PSVariable("args", binder.Unbound.ToArray()));
        frame.Scope.Add(new PSVariable("PSBoundParameters", binder.BoundParameters));
        Define(frame, shape, values);
    }

    /// <summary>Makes the variables of the parameters: bound values, then defaults in order.</summary>
    private static void Define(Frame frame, CommandShape shape, Dictionary<string, object?> values)
    {
        foreach (ParameterShape parameter in shape.Parameters.Where(p => !p.Common))
        {
            bool given = values.TryGetValue(parameter.Name, out object? value);
            if (!given)
                value = parameter.Default is { } initial ? Initial(parameter, initial(frame)) : Empty(parameter.Type);
            var variable = new PSVariable(parameter.Name, value) { Constraint = parameter.Type == typeof(object) ? null : parameter.Type };
            foreach (Attribute check in parameter.Attributes.Where(a => a is ValidateArgumentsAttribute))
                variable.Attributes.Add(check);
            frame.Scope.Add(variable);
        }
    }

    private static object? Initial(ParameterShape parameter, object? value)
    {
        if (ReferenceEquals(value, System.Management.Automation.Internal.AutomationNull.Value))
            value = null;
        return parameter.Type == typeof(object) ? value : Casts.Convert(parameter.Type, value);
    }

    private static object? Empty(Type type) =>
        type == typeof(string) ? "" : type == typeof(SwitchParameter) ? new SwitchParameter(false) : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;

    private void CheckRequires(RequiresAst? requires)
    {
        if (requires?.Version is { } version && version > new Version(7, 6))
            throw Errors.Runtime($"The script '{Command.Name}' cannot be run because it contained a \"#requires\" statement for PowerShell {version}. The version that is required by the script does not match the currently running version of PowerShell 7.6.0.", "ScriptRequiresUnmatchedPSVersion", ErrorCategory.ResourceUnavailable, Command.Name);
        foreach (string module in requires?.Modules ?? [])
            Engine.Modules.Import(module, new Modules.ImportOptions());
    }
}

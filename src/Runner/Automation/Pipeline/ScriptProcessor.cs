using System.Management.Automation.Internal;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Runs a function, a script block or a script file in a pipeline.</summary>
internal sealed class ScriptProcessor : CommandProcessor
{
    /// <summary>Variables that a dot-sourced block borrows from the scope it runs in.</summary>
    private static readonly string[] s_automatic = ["MyInvocation", "PSBoundParameters", "args", "input", "_", "PSCmdlet"];
    private readonly CompiledBlock _code;
    private readonly bool _expectingInput;
    private readonly bool _isFile;
    private readonly Session _own;
    private readonly Scope _scope;
    private readonly List<object?> _input = [];
    private readonly PSVariable _under = new("_");
    private readonly PSVariable _inputVariable = new("input");
    private readonly (string Name, PSVariable? Variable)[] _borrowed;
    private Frame _frame = null!;
    private PSScriptCmdlet? _cmdlet;
    private ParameterBinder? _binder;
    private bool _takesPipeline;

    public ScriptProcessor(
        Engine engine, CommandInfo command, ScriptBlock block, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation, bool expectingInput, bool dotSource)
        : base(engine, command, arguments, streams, invocation)
    {
        (_code, _expectingInput, _own) = (block.Code, expectingInput, block.Session ?? engine.Session);
        _isFile = command is ExternalScriptInfo && !dotSource;
        _borrowed = dotSource ? Array.ConvertAll(s_automatic, name => (name, _own.Current.Local(name))) : [];
        _scope = dotSource ? _own.Current : new Scope(_own.Current, isScript: command is ExternalScriptInfo);
    }

    public override Cmdlet? Cmdlet => _cmdlet;
    public override bool Failed => ExitCode != 0 || _cmdlet?.CommandRuntime.Failed == true;
    protected override Extent? FailedArgument => _binder?.Current;

    /// <summary>What a script file passed to exit; 0 when it ran to its end.</summary>
    public int ExitCode { get; private set; }

    protected override void OnBegin() => Inside(() =>
    {
        CheckRequires(_code.Ast.Requires);
        CommandShape shape = _code.Shape;
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        bool defined = false;
        _binder = new ParameterBinder(Engine, shape, Command, (parameter, value) =>
        {
            if (defined)
                _scope.Local(parameter.Name)?.SetUnchecked(value);
            else
                values[parameter.Name] = value;
        });
        _binder.BindNamed(Arguments);
        _binder.Complete(_expectingInput);
        if (shape.Advanced)
        {
            var runtime = new CommandRuntime(Engine, Streams, _binder.Common, shape, Invocation, Caller);
            Streams = runtime.Streams;
            _cmdlet = new PSScriptCmdlet { Engine = Engine, MyInvocation = Invocation, ParameterSetName = _binder.SetName, CommandRuntime = runtime };
            _scope.Add(new PSVariable("PSCmdlet", _cmdlet));
            foreach ((string name, object value) in _binder.Common.Preferences())
                _scope.Set(name, value);
        }
        _frame = new Frame(Engine, _scope, Streams);
        Invocation.BoundParameters = _binder.BoundParameters;
        Invocation.UnboundArguments = _binder.Unbound;
        _scope.Add(new PSVariable("MyInvocation", Invocation));
        _scope.Add(new PSVariable("PSBoundParameters", _binder.BoundParameters));
        if (!shape.Advanced)
            _scope.Add(new PSVariable("args", _binder.Unbound.ToArray()));
        Define(_frame, shape, values);
        defined = true;
        _takesPipeline = shape.Parameters.Any(p => !p.Common && p.TakesPipeline(shape.Sets));
        Finish(_code.Begin);
    });

    protected override void OnProcess(object? item)
    {
        if (_code.Process is null)
        {
            _input.Add(item);
            return;
        }
        Inside(() =>
        {
            if (!BindInput(item))
                return;
            _under.SetUnchecked(item);
            _inputVariable.SetUnchecked(new[] { item }.GetEnumerator());
            _scope.Add(_under);
            _scope.Add(_inputVariable);
            Finish(_code.Process);
        });
    }

    protected override void OnProcessAlone()
    {
        if (_code.Process is not null)
            Inside(() => Finish(_code.Process));
    }

    protected override void OnEnd()
    {
        if (_code.End is not null)
            Inside(() =>
            {
                _scope.Add(new PSVariable("input", new ArrayList(_input).GetEnumerator()));
                if (_input.Count > 0 && _code.Process is null)
                    BindInput(_input[^1]);
                Finish(_code.End);
            });
    }

    public override void Dispose()
    {
        foreach ((string name, PSVariable? variable) in _borrowed)
        {
            _scope.Remove(name);
            if (variable is not null)
                _scope.Add(variable);
        }
    }

    /// <summary>Parameters that take piped objects; false when the object fits none and that was reported.</summary>
    private bool BindInput(object? item)
    {
        if (!_takesPipeline)
            return true;
        try
        {
            if (_binder!.BindPipeline(item, p => _scope.Local(p.Name)?.Value))
            {
                _cmdlet!.ParameterSetName = _binder.SetName;
                return true;
            }
            _cmdlet!.WriteError(NotBound(item));
        }
        catch (ParameterBindingException e)
        {
            _cmdlet!.WriteError(Mine(e.ErrorRecord));
        }
        return false;
    }

    private void Finish(Exec? part)
    {
        if (part is not null)
            ScriptRunner.Finish(_frame, part(_frame));
    }

    /// <summary>Runs a part of the body in its own scope.</summary>
    private void Inside(Action part)
    {
        var state = new EngineState(Engine);
        Scope before = _own.Current;
        ScriptRunner.Enter(Engine);
        try
        {
            Engine.Session = _own;
            Engine.Calls = new CallFrame(Command is FunctionInfo ? Command.Name : "<ScriptBlock>", Invocation.Extent as Extent, Engine.Calls);
            _own.Current = _scope;
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
            Mine(e.ErrorRecord);
            throw;
        }
        catch (ExitException e) when (_isFile)
        {
            Engine.GlobalScope.Set("LASTEXITCODE", e.Code);
            ExitCode = e.Code;
        }
        finally
        {
            _own.Current = before;
            state.Restore();
        }
    }

    /// <summary>Binds plain arguments to a block that is run outside a pipeline.</summary>
    public static void BindDirect(Frame frame, ScriptBlock block, object?[] args)
    {
        CommandShape shape = block.Code.Shape;
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        var binder = new ParameterBinder(frame.Engine, shape, new ScriptInfo(block), (p, v) => values[p.Name] = v);
        binder.BindNamed(Array.ConvertAll(args, a => Argument.Positional(a)));
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
            if (!values.TryGetValue(parameter.Name, out object? value))
                value = parameter.Default is { } initial ? Initial(parameter, initial(frame)) : Empty(parameter.Type);
            var variable = new PSVariable(parameter.Name, value) { Constraint = parameter.Type == typeof(object) ? null : parameter.Type };
            foreach (Attribute check in parameter.Attributes.Where(a => a is ValidateArgumentsAttribute))
                variable.Attributes.Add(check);
            frame.Scope.Add(variable);
        }
    }

    private static object? Initial(ParameterShape parameter, object? value)
    {
        value = ReferenceEquals(value, AutomationNull.Value) ? null : value;
        return parameter.Type == typeof(object) ? value : Casts.Convert(parameter.Type, value);
    }

    /// <summary>What a parameter without value or default holds: only texts, numbers, characters, truths and switches are not null.</summary>
    private static object? Empty(Type type) => type == typeof(string) ? ""
        : type == typeof(decimal) || type == typeof(SwitchParameter) || (type.IsPrimitive && type != typeof(nint) && type != typeof(nuint)) ? Activator.CreateInstance(type) : null;

    private void CheckRequires(RequiresAst? requires)
    {
        if (requires?.Version is { } version && version > new Version(7, 6))
            throw Errors.Runtime($"The script '{Command.Name}' cannot be run because it contained a \"#requires\" statement for PowerShell {version}. The version that is required by the script does not match the currently running version of PowerShell 7.6.0.", "ScriptRequiresUnmatchedPSVersion", ErrorCategory.ResourceUnavailable, Command.Name);
        foreach (string module in requires?.Modules ?? [])
            try
            {
                Engine.Modules.Import(module, force: false);
            }
            catch (CmdletInvocationException e) when (e.ErrorRecord.Exception is FileNotFoundException)
            {
                throw Errors.Runtime($"The script '{Command.Name}' cannot be run because the following modules that are specified by the \"#requires\" statements of the script are missing: The module '{module}' cannot be found..", "ScriptRequiresMissingModules", ErrorCategory.ResourceUnavailable, Command.Name);
            }
    }
}

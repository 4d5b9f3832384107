using System.Collections.ObjectModel;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace System.Management.Automation;

/// <summary>A piece of script that can be run.</summary>
public class ScriptBlock
{
    internal ScriptBlock(CompiledBlock code, Session? session, Engine? engine = null) =>
        (Code, Session, Owner) = (code, session, engine ?? Engine.Current);

    internal CompiledBlock Code { get; }

    /// <summary>Where its variables and commands are looked up; null for the session that runs it.</summary>
    internal Session? Session { get; }

    internal Engine? Owner { get; }

    /// <summary>The script file that it stands in, or null.</summary>
    public string? File => Extent.File;

    /// <summary>The module that it belongs to, or null.</summary>
    public PSModuleInfo? Module => Session?.Module;

    /// <summary>Whether its body is a process block.</summary>
    public bool IsFilter => Code.Ast is { Process: not null, Begin: null, End: null };

    /// <summary>Attributes of its param block.</summary>
    public List<Attribute> Attributes => [.. Code.Shape.Attributes];

    /// <summary>Where it stands.</summary>
    internal Extent Extent => Code.Ast.Extent;

    /// <summary>Parses text.</summary>
    /// <exception cref="ParseException">The text is no PowerShell.</exception>
    public static ScriptBlock Create(string script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return Parse(script, null, Engine.Current?.Session);
    }

    internal static ScriptBlock Parse(string script, string? path, Session? session)
    {
        try
        {
            return new ScriptBlock(new CompiledBlock(Parser.Parse(script, path)), session);
        }
        catch (SyntaxException e) when (e is not UnsupportedException)
        {
            var place = new InvocationInfo(null, e.Extent);
            var error = new ParseException($"{place.PositionMessage}\n{e.Message}", e.ErrorId);
            error.ErrorRecord.SetInvocationInfo(place);
            throw error;
        }
    }

    /// <summary>Runs it and returns what it writes.</summary>
    public Collection<PSObject> Invoke(params object?[] args) => Collect(args).Wrapped();

    /// <summary>Runs it and returns its output as an expression would: nothing, one object, or an array.</summary>
    public object? InvokeReturnAsIs(params object?[] args) => Collect(args).ToValue();

    /// <summary>Runs it with extra functions and variables.</summary>
    public Collection<PSObject> InvokeWithContext(Dictionary<string, ScriptBlock>? functionsToDefine, List<PSVariable>? variablesToDefine,
        params object?[] args) =>
        Collect(args, prepare: scope =>
        {
            foreach ((string name, ScriptBlock body) in functionsToDefine ?? [])
                scope.Commands[name] = new FunctionInfo(name, body);
            variablesToDefine?.ForEach(variable => scope.Add(variable));
        }).Wrapped();

    /// <summary>A copy that keeps the values that the variables of the current scope have now.</summary>
    public ScriptBlock GetNewClosure()
    {
        Engine engine = Engine.Require();
        var module = new PSModuleInfo("__DynamicModule_" + Guid.NewGuid(), "", ModuleType.Script, engine.GlobalScope);
        IEnumerable<Scope> scopes = engine.CurrentScope.Chain().TakeWhile(s => s != engine.GlobalScope).Reverse().Append(engine.CurrentScope);
        foreach (PSVariable variable in scopes.SelectMany(s => s.Variables).ToArray())
            module.Session.Root.Add(new PSVariable(variable.Name, variable.Value));
        return new ScriptBlock(Code, module.Session, engine);
    }

    /// <summary>Runs it for a cmdlet, in a scope of its own or in the current one.</summary>
    internal Collection<PSObject> InvokeIn(bool newScope, IList? input, object?[] args) =>
        Collect(args, newScope, prepare: scope =>
        {
            if (input is not null)
                scope.Add(new PSVariable("input", input.GetEnumerator()));
        }).Wrapped();

    /// <summary>Runs it in the current scope with <c>$_</c> set.</summary>
    internal object? InvokeWithDollarUnder(object? item, params object?[] args) =>
        Collect(args, newScope: Code.Ast.Parameters is not null, hasUnder: true, item).ToValue();

    /// <summary>Runs it for a .NET delegate.</summary>
    internal object? InvokeAsDelegate(object?[] args) => Collect(args, newScope: true, hasUnder: true, args.FirstOrDefault()).ToValue();

    /// <summary>Runs it as a member of an object, which it sees as <c>$this</c>.</summary>
    internal object? InvokeWithThis(object? owner, params object?[] args) =>
        Collect(args, prepare: scope => scope.Add(new PSVariable("this", owner))).ToValue();

    /// <summary>Runs it, handing its output and errors to a cmdlet's streams as they come.</summary>
    internal void InvokeToRuntime(bool useLocalScope, object? dollarUnder, object?[] args, Cmdlet writer) =>
        ScriptRunner.Run(Engine.Require(), this, args, writer.CommandRuntime.Streams, useLocalScope, hasUnder: true, under: dollarUnder);

    private ListPipe Collect(object?[] args, bool newScope = true, bool hasUnder = false, object? under = null, Action<Scope>? prepare = null)
    {
        Engine engine = Engine.Require();
        var output = new ListPipe();
        ScriptRunner.Run(engine, this, args, engine.Streams with { Output = output }, newScope, hasUnder, under, prepare);
        return output;
    }

    /// <summary>The text between its braces.</summary>
    public override string ToString() => Extent.Text is ['{', .. var inner, '}'] ? inner : Extent.Text;
}

using System.Collections.Concurrent;
using System.Management.Automation.Host;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Modules;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>The state of one run: scopes, commands, modules, location, streams of the command that runs now.</summary>
internal sealed class Engine
{
    [ThreadStatic]
    private static Engine? t_current;


    public Engine(PSHost host)
    {
        t_current = this;
        Host = host;
        GlobalScope = new Scope(null);
        Session = new Session(GlobalScope, null);
        Commands = new CommandTable(this);
        InvokeCommand = new CommandInvocationIntrinsics(this);
        SessionState = new SessionState(this);
        Modules = new ModuleService(this);
        Intrinsics = new EngineIntrinsics(host, SessionState, InvokeCommand);
        HostError = new ActionPipe(item => Host.UI.WriteErrorLine(item is ErrorRecord record ? ErrorView.Render(record, this)
            : LanguagePrimitives.ToText(item)));
        HostInformation = new ActionPipe(ShowInformation);
        Streams = HostStreams();
        AutomaticVariables.Define(this);
        Commands.AddBuiltIns(typeof(Engine).Assembly);
    }

    /// <summary>The engine of the thread that runs scripts; null on every other thread.</summary>
    public static Engine? Current => t_current;

    public PSHost Host { get; }
    public Scope GlobalScope { get; }
    public CommandTable Commands { get; }
    public ModuleService Modules { get; }
    public SessionState SessionState { get; }
    public CommandInvocationIntrinsics InvokeCommand { get; }
    public EngineIntrinsics Intrinsics { get; }

    /// <summary>The session whose code runs now: the top level's or a module's.</summary>
    public Session Session { get; set; }

    public Scope CurrentScope => Session.Current;

    /// <summary>Streams of the command that runs now.</summary>
    public Streams Streams { get; set; }

    /// <summary>What runs now, for error positions.</summary>
    public Extent Position { get; set; } = Extent.Empty;

    /// <summary>Whether a try with a catch surrounds what runs now: then errors that end a statement go there.</summary>
    public bool InTry { get; set; }

    /// <summary>Value of <c>$?</c>.</summary>
    public bool LastSuccess { get; set; } = true;

    /// <summary>Set by Ctrl+C; commands and loops end at their next step.</summary>
    public volatile bool Stopping;

    /// <summary>Ends the command that runs, where a stop was asked for.</summary>
    public void CheckStopping()
    {
        if (Stopping)
            throw new PipelineStoppedException();
    }

    /// <summary>Whether Set-StrictMode is on in the current scope or one around it.</summary>
    public bool StrictMode => CurrentScope.Find(StrictVariable)?.Value is true;

    public const string StrictVariable = "\0strict";

    /// <summary>Depth of nested calls.</summary>
    public int Depth { get; set; }

    /// <summary>The call that runs now, with those around it.</summary>
    public CallFrame? Calls { get; set; }

    /// <summary>Cmdlets running now, innermost first; Ctrl+C tells them to stop.</summary>
    public ConcurrentStack<Cmdlet> Running { get; } = new();

    /// <summary>Ends what runs: cmdlets are told to stop, then every loop and command ends at its next step.</summary>
    public void Stop()
    {
        Stopping = true;
        Interlocked.MemoryBarrier(); // a cmdlet that begins now either sees that, or is in the list below
        // Ctrl+C comes on a thread of its own, while commands begin and end.
        foreach (Cmdlet cmdlet in Running.ToArray())
            cmdlet.DoStop();
    }

    public static Engine Require() => t_current
        ?? throw new PSInvalidOperationException("There is no Runspace available to run scripts in this thread. You can provide one in the DefaultRunspace property of the System.Management.Automation.Runspaces.Runspace type.");

    /// <summary>The current folder; relative paths of commands and programs start there.</summary>
    public string Location { get; set; } = Directory.GetCurrentDirectory();

    /// <summary>The list of <c>$Error</c>; a script may put another value there, which gets no more errors.</summary>
    public ArrayList ErrorList => GlobalScope.Find("Error")?.Value as ArrayList ?? [];

    public void AddError(ErrorRecord record)
    {
        ErrorList.Insert(0, record);
        if (ErrorList.Count > 256)
            ErrorList.RemoveAt(256);
    }

    /// <summary>A variable by its name, which may begin with a scope.</summary>
    public PSVariable? FindVariable(string name)
    {
        (string? scope, string plain) = SplitName(name);
        return scope is null ? CurrentScope.Find(plain) : ResolveScope(scope).Local(plain);
    }

    public object? GetVariableValue(string name) => FindVariable(name)?.Value;

    public void SetVariable(string name, object? value, string? scope = null)
    {
        (string? prefix, string plain) = SplitName(name);
        ResolveScope(scope ?? prefix ?? "local").Set(plain, value);
    }

    private static (string? Scope, string Name) SplitName(string name) => name.Split(':', 2) switch
    {
        [var prefix, var plain] when prefix.ToLowerInvariant() is "global" or "script" or "local" or "private" => (prefix, plain),
        [var prefix, var plain] when prefix.Equals("variable", StringComparison.OrdinalIgnoreCase) => (null, plain),
        _ => (null, name),
    };

    /// <summary>A scope by name (Global, Script, Local, Private) or by its distance from the current one.</summary>
    public Scope ResolveScope(string name) => name.ToLowerInvariant() switch
    {
        "global" => GlobalScope,
        "script" => CurrentScope.Script,
        "local" or "private" => CurrentScope,
        _ when int.TryParse(name, out int distance) => CurrentScope.Chain().Skip(distance).FirstOrDefault()
            ?? throw new PSArgumentOutOfRangeException("Scope", distance, $"The scope number '{distance}' exceeds the number of active scopes."),
        _ => throw new PSArgumentException($"The scope '{name}' is not valid: use Global, Script, Local, Private or a number."),
    };

    public ActionPreference Preference(string variable)
    {
        object? value = CurrentScope.Find(variable)?.Value;
        return value is ActionPreference preference ? preference
            : LanguagePrimitives.TryConvertTo(value, typeof(ActionPreference), out object? converted) ? (ActionPreference)converted!
                : ActionPreference.Continue;
    }

    /// <summary>Where errors go that nothing catches or redirects.</summary>
    public Pipe HostError { get; }

    /// <summary>Where information goes that nothing redirects.</summary>
    public Pipe HostInformation { get; }

    /// <summary>Streams that end at the host: objects are formatted, errors and warnings shown.</summary>
    public Streams HostStreams() => new(
        Pipe.Null,
        HostError,
        new ActionPipe(item => Host.UI.WriteWarningLine(LanguagePrimitives.ToText(item))),
        new ActionPipe(item => Host.UI.WriteVerboseLine(LanguagePrimitives.ToText(item))),
        new ActionPipe(item => Host.UI.WriteDebugLine(LanguagePrimitives.ToText(item))),
        HostInformation);

    private void ShowInformation(object? item)
    {
        if (item is not InformationRecord { MessageData: HostInformationMessage message })
            Host.UI.WriteLine(LanguagePrimitives.ToText(item));
        else if (message.NoNewLine == true)
            Host.UI.Write(message.Message ?? "");
        else
            Host.UI.WriteLine(message.Message ?? "");
    }
}

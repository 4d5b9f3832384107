using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>Finds and runs commands for cmdlets.</summary>
public class CommandInvocationIntrinsics
{
    private readonly Engine _engine;

    internal CommandInvocationIntrinsics(Engine engine) => _engine = engine;

    /// <summary>A command by name, or null.</summary>
    public CommandInfo? GetCommand(string commandName, CommandTypes type) => _engine.Commands.Find(commandName, type);

    /// <summary>Commands by name or wildcard pattern.</summary>
    public IEnumerable<CommandInfo> GetCommands(string name, CommandTypes commandTypes, bool nameIsPattern) => nameIsPattern
        ? _engine.Commands.FindAll(name, commandTypes)
        : _engine.Commands.Find(name, commandTypes) is { } found ? [found] : [];

    /// <summary>Runs script text and returns its output.</summary>
    public Collection<PSObject> InvokeScript(string script, params object[] args) => ScriptBlock.Create(script).Invoke(args);

    /// <summary>Runs a script block in a scope of its own or in the current one, and returns its output.</summary>
    public Collection<PSObject> InvokeScript(bool useLocalScope, ScriptBlock scriptBlock, IList? input, params object[] args) =>
        scriptBlock.InvokeIn(useLocalScope, input, args);

    /// <summary>A script block of the text.</summary>
    public ScriptBlock NewScriptBlock(string scriptText) => ScriptBlock.Create(scriptText);

    /// <summary>A string with its variables and sub-expressions filled in.</summary>
    public string ExpandString(string source) =>
        LanguagePrimitives.ToText(ScriptBlock.Create($"@\"\n{source}\n\"@").InvokeReturnAsIs());
}

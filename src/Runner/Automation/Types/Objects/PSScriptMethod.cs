using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A method that is a script block; <c>$this</c> is the object.</summary>
public class PSScriptMethod(string name, ScriptBlock script) : PSMethodInfo(name)
{
    public ScriptBlock Script { get; } = script;
    public override PSMemberTypes MemberType => PSMemberTypes.ScriptMethod;

    public override Collection<string> OverloadDefinitions => [$"System.Object {Name}();"];

    public override string TypeNameOfValue => typeof(object).FullName!;

    public override object? Invoke(params object?[] arguments) => Script.InvokeWithThis(Owner, arguments);
}

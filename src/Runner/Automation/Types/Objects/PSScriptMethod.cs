using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A method that is a script block; <c>$this</c> is the object.</summary>
public class PSScriptMethod : PSMethodInfo
{
    public PSScriptMethod(string name, ScriptBlock script) => (Name, Script) = (Required(name), script);

    public ScriptBlock Script { get; }

    public override PSMemberTypes MemberType => PSMemberTypes.ScriptMethod;

    public override Collection<string> OverloadDefinitions => [ToString()];

    public override string TypeNameOfValue => typeof(object).FullName!;

    public override object? Invoke(params object?[] arguments) => Script.InvokeWithThis(Owner, arguments);

    public override PSMemberInfo Copy() => new PSScriptMethod(Name, Script) { IsInstance = IsInstance };

    public override string ToString() => $"System.Object {Name}();";
}

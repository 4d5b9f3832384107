namespace System.Management.Automation;

/// <summary>A property whose value a script block gives; <c>$this</c> is the object.</summary>
public class PSScriptProperty(string name, ScriptBlock? getterScript, ScriptBlock? setterScript) : PSPropertyInfo(name)
{
    public PSScriptProperty(string name, ScriptBlock getterScript) : this(name, getterScript, null) { }

    public ScriptBlock? GetterScript { get; } = getterScript ?? (setterScript is not null ? null
        : throw new PSArgumentException("A script property needs a getter or a setter."));

    public ScriptBlock? SetterScript { get; } = setterScript;
    public override PSMemberTypes MemberType => PSMemberTypes.ScriptProperty;
    public override bool IsGettable => GetterScript is not null;
    public override bool IsSettable => SetterScript is not null;
    public override string TypeNameOfValue => typeof(object).FullName!;

    public override object? Value
    {
        get => GetterScript is { } getter ? getter.InvokeWithThis(Owner)
            : throw new GetValueException($"The script property '{Name}' has no getter.").As("GetWithoutGetterFromScriptPropertyValue", ErrorCategory.InvalidOperation);
        set => (SetterScript ?? throw ReadOnly()).InvokeWithThis(Owner, value);
    }

    public override string ToString() => $"System.Object {Name} {{{(IsGettable ? $"get={GetterScript};" : "")}{(IsSettable ? $"set={SetterScript};" : "")}}}";
}

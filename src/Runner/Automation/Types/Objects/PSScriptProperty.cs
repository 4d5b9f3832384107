namespace System.Management.Automation;

/// <summary>A property whose value a script block gives; <c>$this</c> is the object.</summary>
public class PSScriptProperty : PSPropertyInfo
{
    public PSScriptProperty(string name, ScriptBlock getterScript) : this(name, getterScript, null) { }

    public PSScriptProperty(string name, ScriptBlock? getterScript, ScriptBlock? setterScript)
    {
        if (getterScript is null && setterScript is null)
            throw new PSArgumentException("A script property needs a getter or a setter.");
        (Name, GetterScript, SetterScript) = (Required(name), getterScript, setterScript);
    }

    public ScriptBlock? GetterScript { get; }

    public ScriptBlock? SetterScript { get; }

    public override PSMemberTypes MemberType => PSMemberTypes.ScriptProperty;

    public override bool IsGettable => GetterScript is not null;

    public override bool IsSettable => SetterScript is not null;

    public override string TypeNameOfValue => typeof(object).FullName!;

    public override object? Value
    {
        get => GetterScript is { } getter
            ? getter.InvokeWithThis(Owner)
            : throw new GetValueException("GetWithoutGetterFromScriptPropertyValue", ErrorCategory.InvalidOperation, null,
                $"The script property '{Name}' has no getter.");
        set
        {
            if (SetterScript is null)
                throw ReadOnly();
            SetterScript.InvokeWithThis(Owner, value);
        }
    }

    public override PSMemberInfo Copy() => new PSScriptProperty(Name, GetterScript, SetterScript) { IsInstance = IsInstance };

    public override string ToString()
        => $"System.Object {Name} {{{(IsGettable ? $"get={GetterScript};" : "")}{(IsSettable ? $"set={SetterScript};" : "")}}}";
}

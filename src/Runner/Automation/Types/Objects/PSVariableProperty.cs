namespace System.Management.Automation;

/// <summary>A note property whose value is a variable's.</summary>
public class PSVariableProperty(PSVariable variable) : PSNoteProperty(variable.Name, null)
{
    public override object? Value { get => variable.Value; set => variable.Value = value; }

    public override PSMemberInfo Copy() => new PSVariableProperty(variable) { IsInstance = IsInstance };
}

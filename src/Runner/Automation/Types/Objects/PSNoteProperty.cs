namespace System.Management.Automation;

/// <summary>A property that only holds a value.</summary>
public class PSNoteProperty : PSPropertyInfo
{
    private object? _value;

    public PSNoteProperty(string name, object? value) => (Name, _value) = (Required(name), value);

    public override PSMemberTypes MemberType => PSMemberTypes.NoteProperty;

    public override bool IsGettable => true;

    public override bool IsSettable => true;

    public override object? Value { get => _value; set => _value = value; }

    public override string TypeNameOfValue => _value switch
    {
        null => typeof(object).FullName!,
        PSObject { TypeNames.Count: > 0 } o => o.TypeNames[0],
        _ => _value.GetType().FullName ?? "",
    };

    public override PSMemberInfo Copy() => new PSNoteProperty(Name, _value) { IsInstance = IsInstance };

    public override string ToString() => $"{MemberText.TypeName(PSObject.Base(_value)?.GetType() ?? typeof(object))} {Name}={LanguagePrimitives.ToText(_value)}";
}

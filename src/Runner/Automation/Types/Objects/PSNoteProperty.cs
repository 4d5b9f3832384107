namespace System.Management.Automation;

/// <summary>A property that only holds a value.</summary>
public class PSNoteProperty(string name, object? value) : PSPropertyInfo(name)
{
    public override PSMemberTypes MemberType => PSMemberTypes.NoteProperty;
    public override bool IsGettable => true;
    public override bool IsSettable => true;
    public override object? Value { get; set; } = value;

    public override string TypeNameOfValue => Value switch
    {
        null => typeof(object).FullName!,
        PSObject { TypeNames.Count: > 0 } o => o.TypeNames[0],
        _ => Value.GetType().FullName ?? "",
    };

    public override string ToString() => $"{MemberText.TypeName(PSObject.Base(Value)?.GetType() ?? typeof(object))} {Name}={LanguagePrimitives.ToText(Value)}";
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Adds members to an object.</summary>
[Cmdlet("Add", "Member", DefaultParameterSetName = "TypeNameSet")]
public sealed class AddMemberCommand : PSCmdlet
{
    private const string One = "NotePropertySingleMemberSet";
    private const string Many = "NotePropertyMultiMemberSet";

    [Parameter(Mandatory = true, ValueFromPipeline = true)] public PSObject InputObject { get; set; } = null!;
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "MemberSet"), Alias("Type")] public PSMemberTypes MemberType { get; set; }
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = "MemberSet")] public string? Name { get; set; }
    [Parameter(Position = 2, ParameterSetName = "MemberSet")] public object? Value { get; set; }
    [Parameter(Position = 3, ParameterSetName = "MemberSet")] public object? SecondValue { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = One), ValidateNotNullOrEmpty, NotMemberType] public string? NotePropertyName { get; set; }
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = One), AllowNull] public object? NotePropertyValue { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = Many), ValidateNotNullOrEmpty] public IDictionary? NotePropertyMembers { get; set; }
    [Parameter, Parameter(Mandatory = true, ParameterSetName = "TypeNameSet"), ValidateNotNullOrEmpty] public string? TypeName { get; set; }
    [Parameter(ParameterSetName = "MemberSet"), Parameter(ParameterSetName = One), Parameter(ParameterSetName = Many)]
    public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        if (TypeName is not null)
            InputObject.TypeNames.Insert(0, TypeName);
        if (NotePropertyName is not null)
            Add(new PSNoteProperty(NotePropertyName, NotePropertyValue));
        foreach (DictionaryEntry entry in NotePropertyMembers ?? new Hashtable())
            Add(new PSNoteProperty(LanguagePrimitives.ToText(entry.Key), entry.Value));
        if (ParameterSetName == "MemberSet")
            Add(Make());
        if (PassThru)
            WriteObject(InputObject);
    }

    private PSMemberInfo Make() => MemberType switch
    {
        PSMemberTypes.NoteProperty => new PSNoteProperty(Name!, Value),
        PSMemberTypes.AliasProperty => new PSAliasProperty(Name!, LanguagePrimitives.ToText(Value)),
        PSMemberTypes.ScriptProperty => new PSScriptProperty(Name!, Script(Value), Script(SecondValue)),
        PSMemberTypes.ScriptMethod => new PSScriptMethod(Name!, Script(Value)!),
        _ => throw DeepLearn.Runner.Runtime.Errors.Unsupported($"Add-Member -MemberType {MemberType}"),
    };

    private static ScriptBlock? Script(object? value) => value is null ? null : LanguagePrimitives.ConvertTo<ScriptBlock>(value);

    private void Add(PSMemberInfo member)
    {
        var exists = InputObject.FindMember(member.Name);
        if (exists is not null && !(Force && (exists.IsInstance || member is PSScriptMethod or PSPropertyInfo)))
            WriteError(new ErrorRecord(new InvalidOperationException(
                $"Cannot add a member with the name \"{member.Name}\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command."),
                "MemberAlreadyExists", ErrorCategory.InvalidOperation, InputObject));
        else
            InputObject.SetInstanceMember(member);
    }
}

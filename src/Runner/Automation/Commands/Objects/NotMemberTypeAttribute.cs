namespace Microsoft.PowerShell.Commands;

/// <summary>Refuses the name of a member type as a property name, so that <c>Add-Member ScriptProperty ...</c> means the type.</summary>
internal sealed class NotMemberTypeAttribute : ValidateArgumentsAttribute
{
    protected override void Validate(object? arguments, EngineIntrinsics? engineIntrinsics)
    {
        if (Enum.TryParse<PSMemberTypes>(LanguagePrimitives.ToText(arguments), ignoreCase: true, out _))
            throw Fail("InvalidNotePropertyName",
                $"The name '{LanguagePrimitives.ToText(arguments)}' is that of a member type; give it with -NotePropertyName and another spelling, or with -MemberType NoteProperty -Name.");
    }
}

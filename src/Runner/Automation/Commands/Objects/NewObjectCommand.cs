using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Makes a .NET object.</summary>
[Cmdlet("New", "Object")]
public sealed class NewObjectCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0)] public string TypeName { get; set; } = "";
    [Parameter(Position = 1), Alias("Args")] public object?[] ArgumentList { get; set; } = [];
    [Parameter] public IDictionary? Property { get; set; }

    protected override void BeginProcessing()
    {
        var type = TypeResolver.Resolve(TypeName);
        if (type is null)
            ThrowTerminatingError(new ErrorRecord(new PSArgumentException($"Cannot find type [{TypeName}]: verify that the assembly containing this type is loaded."),
                "TypeNotFound", ErrorCategory.InvalidType, null));
        try
        {
            if (type.IsAbstract)
                ThrowTerminatingError(new ErrorRecord(new PSArgumentException($"A constructor was not found. Cannot find an appropriate constructor for type {TypeName}."),
                    "CannotFindAppropriateCtor", ErrorCategory.ObjectNotFound, null));
            var target = PSObject.AsPSObject(type == typeof(PSObject) || type == typeof(PSCustomObject) ? new PSObject()
                : ArgumentList.Length == 0 && type.IsValueType ? Activator.CreateInstance(type)! : MethodInvoker.New(type, ArgumentList)!);
            foreach (DictionaryEntry entry in Property ?? new Hashtable())
                SetMember(target, LanguagePrimitives.ToText(entry.Key), entry.Value);
            WriteObject(target);
        }
        catch (InvalidOperationException e)
        {
            ThrowTerminatingError(new ErrorRecord(e, "InvalidOperationException", ErrorCategory.InvalidOperation, null));
        }
        catch (MethodException e)
        {
            var named = e is MethodInvocationException ? e : new MethodException(e.Message.Replace("\"new\"", $"\"{type.Name}\"", StringComparison.Ordinal));
            ThrowTerminatingError(new ErrorRecord(named, "ConstructorInvokedThrowException", ErrorCategory.InvalidOperation, null));
        }
    }

    private static void SetMember(PSObject target, string name, object? value)
    {
        if (target.IsCustom)
            target.SetInstanceMember(new PSNoteProperty(name, value));
        else if (target.Properties[name] is { } property)
            property.Value = value;
        else
            throw new InvalidOperationException($"The member \"{name}\" was not found for the specified .NET object.");
    }
}

using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Makes a variable that is not there yet.</summary>
[Cmdlet("New", "Variable", SupportsShouldProcess = true)]
[Alias("nv")]
public sealed class NewVariableCommand : VariableCommandBase
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public string Name { get; set; } = "";

    [Parameter(Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public object? Value { get; set; }

    [Parameter] public string? Description { get; set; }
    [Parameter] public ScopedItemOptions Option { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        if (!ShouldProcess($"Name: {Name} Value: {LanguagePrimitives.ToText(Value)}", "New variable"))
            return;
        var scope = Scope is null ? Engine.CurrentScope : Engine.ResolveScope(Scope);
        if (scope.Local(Name) is { } old && (!Force || IsLocked(old, Force)))
        {
            WriteError(new ErrorRecord(new SessionStateException("VariableAlreadyExists", ErrorCategory.ResourceExists, Name, $"A variable with name '{Name}' already exists."),
                "VariableAlreadyExists", ErrorCategory.ResourceExists, Name));
            return;
        }
        var variable = scope.Add(new PSVariable(Name, Value, Option) { Description = Description ?? "" });
        if (PassThru)
            WriteObject(variable);
    }
}

using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gives variables a value; several piped values become an array.</summary>
[Cmdlet("Set", "Variable", SupportsShouldProcess = true)]
[Alias("set", "sv")]
public sealed class SetVariableCommand : VariableCommandBase
{
    private readonly List<object?> _piped = [];

    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public string[] Name { get; set; } = [];

    [Parameter(Position = 1, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public object? Value { get; set; }

    [Parameter] public string? Description { get; set; }
    [Parameter] public ScopedItemOptions Option { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord() => _piped.Add(Value);

    protected override void EndProcessing()
    {
        var value = !MyInvocation.ExpectingInput ? Value : _piped.Count switch { 0 => null, 1 => _piped[0], _ => _piped.ToArray() };
        foreach (var name in Name)
        {
            if (!ShouldProcess($"Name: {name} Value: {LanguagePrimitives.ToText(value)}", "Set variable"))
                continue;
            var scope = Scope is null ? Engine.CurrentScope : Engine.ResolveScope(Scope);
            var variable = scope.Local(name);
            if (variable is not null && IsLocked(variable, Force))
            {
                NotWritable(name);
                continue;
            }
            if (variable is null)
                variable = scope.Add(new PSVariable(name, value));
            else if (variable.Options.HasFlag(ScopedItemOptions.ReadOnly))
                variable.SetUnchecked(value);
            else
                variable.Value = value;
            if (MyInvocation.BoundParameters.ContainsKey(nameof(Option)))
                variable.Options = Option;
            variable.Description = Description ?? variable.Description;
            if (PassThru)
                WriteObject(variable);
        }
    }
}

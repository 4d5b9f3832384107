using System.Management.Automation;
using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>What New-Alias and Set-Alias share.</summary>
public abstract class AliasWriteCommandBase : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    public string Name { get; set; } = "";

    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public string Value { get; set; } = "";

    [Parameter] public string? Scope { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    private protected void Write()
    {
        Engine.Commands.SetAlias(Name, Value, Scope);
        if (PassThru)
            WriteObject(Engine.Commands.Find(Name, CommandTypes.Alias));
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Unloads modules.</summary>
[Cmdlet("Remove", "Module", DefaultParameterSetName = "name", SupportsShouldProcess = true)]
public sealed class RemoveModuleCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "name", ValueFromPipeline = true)]
    public string[] Name { get; set; } = [];
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "ModuleInfo", ValueFromPipeline = true)]
    public PSModuleInfo[] ModuleInfo { get; set; } = [];
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var module in ModuleInfo)
            Remove(module);
        foreach (var name in Name)
        {
            var found = Engine.Modules.Loaded.Where(m => WildcardPattern.Get(name, WildcardOptions.IgnoreCase).IsMatch(m.Name) || m.Path == name).ToArray();
            if (found.Length == 0 && !WildcardPattern.ContainsWildcardCharacters(name))
                WriteError(new ErrorRecord(new InvalidOperationException(
                    "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace."),
                    "Modules_NoModulesRemoved", ErrorCategory.ResourceUnavailable, null));
            foreach (var module in found)
                Remove(module);
        }
    }

    private void Remove(PSModuleInfo module)
    {
        if (ShouldProcess($"Name: {module.Name}", "Remove module"))
            Engine.Modules.Remove(module);
    }
}

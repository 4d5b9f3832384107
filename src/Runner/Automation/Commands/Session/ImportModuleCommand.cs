using System.Reflection;
using DeepLearn.Runner.Modules;

namespace Microsoft.PowerShell.Commands;

/// <summary>Loads modules: manifests, script modules and assemblies.</summary>
[Cmdlet("Import", "Module", DefaultParameterSetName = "Name")]
public sealed class ImportModuleCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Name", ValueFromPipeline = true)]
    public string[] Name { get; set; } = [];
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Assembly", ValueFromPipeline = true)]
    public Assembly[] Assembly { get; set; } = [];
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "ModuleInfo", ValueFromPipeline = true)]
    public PSModuleInfo[] ModuleInfo { get; set; } = [];
    [Parameter] public SwitchParameter Global { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }
    [Parameter] public SwitchParameter DisableNameChecking { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var assembly in Assembly)
            Done(Engine.Modules.Import(assembly));
        foreach (var name in ModuleInfo.Select(m => m.Path).Concat(Name))
        {
            try
            {
                Done(Engine.Modules.Import(name, Force));
            }
            catch (CmdletInvocationException e) when (e.ErrorRecord.FullyQualifiedErrorId == "Modules_ModuleNotFound")
            {
                WriteError(e.ErrorRecord);
            }
        }
    }

    private void Done(PSModuleInfo module)
    {
        if (PassThru)
            WriteObject(module);
    }
}

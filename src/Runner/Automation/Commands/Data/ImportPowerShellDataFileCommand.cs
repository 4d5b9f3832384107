using DeepLearn.Runner.Modules;

namespace Microsoft.PowerShell.Commands;

/// <summary>Reads .psd1 files without running anything.</summary>
[Cmdlet("Import", "PowerShellDataFile", DefaultParameterSetName = "Path")]
public sealed class ImportPowerShellDataFileCommand : PathCommandBase
{
    [Parameter] public SwitchParameter SkipLimitCheck { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            WriteObject(DataFile.Load(path));
    }
}

using DeepLearn.Runner.Modules;

namespace Microsoft.PowerShell.Commands;

/// <summary>Reads .psd1 files without running anything.</summary>
[Cmdlet("Import", "PowerShellDataFile", DefaultParameterSetName = "Path")]
public sealed class ImportPowerShellDataFileCommand : PathCommandBase
{
    [Parameter] public SwitchParameter SkipLimitCheck { get; set; }

    private protected override ErrorRecord NotFound(SessionStateException error, string given)
        => new(new ArgumentException($"Cannot find path '{given}' because it does not exist."), "PathNotFound", ErrorCategory.InvalidArgument, given);

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            try
            {
                WriteObject(DataFile.Load(path));
            }
            catch (RuntimeException e) when (e.ErrorRecord.FullyQualifiedErrorId == "DataFileNotConstant")
            {
                throw new InvalidOperationException($"Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: {File.ReadAllText(path).Trim()}.", e);
            }
    }
}

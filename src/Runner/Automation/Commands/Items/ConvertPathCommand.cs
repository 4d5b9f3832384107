using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>The file system paths that PowerShell paths stand for.</summary>
[Cmdlet("Convert", "Path", DefaultParameterSetName = "Path")]
[Alias("cvpa")]
[OutputType(typeof(string))]
public sealed class ConvertPathCommand : PathCommandBase
{
    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            WriteObject(path);
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Moves files and folders.</summary>
[Cmdlet("Move", "Item", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
public sealed class MoveItemCommand : PathCommandBase
{
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)] public string Destination { get; set; } = ".";
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        var destination = GetUnresolvedProviderPathFromPSPath(Destination);
        foreach (var path in ExistingPaths().ToArray())
        {
            var target = Directory.Exists(destination) ? System.IO.Path.Combine(destination, System.IO.Path.GetFileName(path)) : destination;
            if (!ShouldProcess($"Item: {path} Destination: {target}", Directory.Exists(path) ? "Move Directory" : "Move File"))
                continue;
            try
            {
                if (Directory.Exists(path))
                    Directory.Move(path, target);
                else
                    File.Move(path, target, Force);
                if (PassThru)
                    WriteObject(ItemProperties.Item(target));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                WriteError(new ErrorRecord(e, Directory.Exists(path) ? "MoveDirectoryItemIOError" : "MoveFileInfoItemIOError", ErrorCategory.WriteError, path));
            }
        }
    }
}

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
        foreach (var path in ExistingPaths())
        {
            var (target, folder) = (Target(path, Destination), Directory.Exists(path));
            if (ShouldProcess($"Item: {path} Destination: {target}", folder ? "Move Directory" : "Move File"))
                Change(path, folder ? "MoveDirectoryItem" : "MoveFileInfoItem", () =>
                {
                    if (folder)
                        Directory.Move(path, target);
                    else
                        File.Move(path, target, Force);
                    if (PassThru)
                        WriteObject(ItemProperties.Item(target));
                });
        }
    }
}

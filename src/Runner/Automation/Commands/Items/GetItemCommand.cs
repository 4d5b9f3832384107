namespace Microsoft.PowerShell.Commands;

/// <summary>Gets files and folders by path.</summary>
[Cmdlet("Get", "Item", DefaultParameterSetName = "Path")]
public sealed class GetItemCommand : PathCommandBase
{
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            if (Force || !File.GetAttributes(path).HasFlag(FileAttributes.Hidden))
                WriteObject(ItemProperties.Item(path));
            else
                WriteError(new ErrorRecord(new IOException($"Could not find item {path}."), "ItemNotFound", ErrorCategory.ObjectNotFound, path));
    }
}

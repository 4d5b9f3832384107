namespace Microsoft.PowerShell.Commands;

/// <summary>Gets files and folders by path.</summary>
[Cmdlet("Get", "Item", DefaultParameterSetName = "Path")]
public sealed class GetItemCommand : PathCommandBase
{
    [Parameter] public SwitchParameter Force { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            WriteObject(ItemProperties.Item(path));
    }
}

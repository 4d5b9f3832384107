namespace Microsoft.PowerShell.Commands;

/// <summary>Deletes files and folders.</summary>
[Cmdlet("Remove", "Item", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
public sealed class RemoveItemCommand : PathCommandBase
{
    [Parameter] public SwitchParameter Recurse { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public string[] Include { get; set; } = [];
    [Parameter] public string[] Exclude { get; set; } = [];

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            if (System.IO.Path.GetFileName(path) is var name && (Include.Length == 0 || Matches(Include, name)) && !Matches(Exclude, name))
                Change(path, "RemoveFileSystemItem", () => Remove(path));
    }

    private void Remove(string path)
    {
        if (!Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
        {
            if (!ShouldProcess(path, "Remove File"))
                return;
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly) && !Force)
                WriteError(new ErrorRecord(new IOException($"You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only."),
                    "RemoveFileSystemItemUnAuthorizedAccess", ErrorCategory.PermissionDenied, new FileInfo(path))
                { ErrorDetails = new ErrorDetails($"Cannot remove item {path}: You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.") });
            else
                File.Delete(path);
        }
        else if ((Recurse || !Directory.EnumerateFileSystemEntries(path).Any()
                || ShouldContinue($"The item at {path} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?", "Confirm"))
            && ShouldProcess(path, "Remove Directory"))
            Directory.Delete(path, recursive: true);
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Copies files and folders.</summary>
[Cmdlet("Copy", "Item", DefaultParameterSetName = "Path", SupportsShouldProcess = true)]
public sealed class CopyItemCommand : PathCommandBase
{
    [Parameter(Position = 1, ValueFromPipelineByPropertyName = true)] public string Destination { get; set; } = ".";
    [Parameter] public SwitchParameter Recurse { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            if (Directory.Exists(path))
                CopyFolder(path, Target(path, Destination));
            else
                CopyFile(path, Target(path, Destination));
    }

    private void CopyFile(string path, string target)
    {
        if (path == target)
            WriteError(new ErrorRecord(new IOException($"Cannot overwrite the item {path} with itself."), "CopyError", ErrorCategory.WriteError, path));
        else if (ShouldProcess($"Item: {path} Destination: {target}", "Copy File"))
            Change(path, "CopyFileInfoItem", () =>
            {
                if (Force && File.Exists(target))
                    File.SetAttributes(target, FileAttributes.Normal);
                File.Copy(path, target, overwrite: true);
                if (PassThru)
                    WriteObject(ItemProperties.Item(target));
            });
    }

    // Without -Recurse a folder is made, but what it holds stays.
    private void CopyFolder(string path, string target)
    {
        if ((target + "/").StartsWith(path + "/", StringComparison.Ordinal))
            throw DeepLearn.Runner.Runtime.Errors.Unsupported("Copy-Item of a folder into itself");
        if (!ShouldProcess($"Item: {path} Destination: {target}", "Copy Directory"))
            return;
        Change(path, "CopyDirectoryInfoItem", () => Directory.CreateDirectory(target));
        if (PassThru)
            WriteObject(ItemProperties.Item(target));
        if (!Recurse)
            return;
        foreach (var file in Directory.GetFiles(path))
            CopyFile(file, System.IO.Path.Combine(target, System.IO.Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(path))
            CopyFolder(folder, System.IO.Path.Combine(target, System.IO.Path.GetFileName(folder)));
    }
}

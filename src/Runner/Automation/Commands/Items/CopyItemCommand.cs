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
        var destination = GetUnresolvedProviderPathFromPSPath(Destination);
        foreach (var path in ExistingPaths())
        {
            var target = Directory.Exists(destination) ? System.IO.Path.Combine(destination, System.IO.Path.GetFileName(path)) : destination;
            try
            {
                if (Directory.Exists(path))
                    CopyFolder(path, target);
                else if (ShouldProcess($"Item: {path} Destination: {target}", "Copy File"))
                    CopyFile(path, target);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                WriteError(new ErrorRecord(e, "CopyError", ErrorCategory.WriteError, path));
            }
        }
    }

    private void CopyFile(string path, string target)
    {
        if (path == target)
            throw new IOException($"Cannot overwrite the item {path} with itself.");
        if (Force && File.Exists(target))
            File.SetAttributes(target, FileAttributes.Normal);
        File.Copy(path, target, overwrite: true);
        if (PassThru)
            WriteObject(ItemProperties.Item(target));
    }

    // Without -Recurse a folder is made, but what it holds stays.
    private void CopyFolder(string path, string target)
    {
        if ((target + "/").StartsWith(path + "/", StringComparison.Ordinal))
            throw new IOException($"The folder {path} cannot be copied into itself.");
        if (!ShouldProcess($"Item: {path} Destination: {target}", "Copy Directory"))
            return;
        Directory.CreateDirectory(target);
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

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
        foreach (var path in ExistingPaths().ToArray())
        {
            var name = System.IO.Path.GetFileName(path);
            if ((Include.Length > 0 && !Include.Any(p => Matches(p, name))) || Exclude.Any(p => Matches(p, name)))
                continue;
            try
            {
                Remove(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                WriteError(new ErrorRecord(e, "RemoveItemIOError", ErrorCategory.WriteError, path));
            }
        }
    }

    private static bool Matches(string pattern, string name) => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(name);

    private void Remove(string path)
    {
        if (!Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
        {
            if (!ShouldProcess(path, "Remove File"))
                return;
            if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly) && !Force)
                throw new IOException($"You do not have sufficient access rights to perform this operation or the item {path} is hidden, system, or read only.");
            File.Delete(path);
            return;
        }
        if (!Recurse && Directory.EnumerateFileSystemEntries(path).Any()
            && !ShouldContinue($"The item at {path} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?", "Confirm"))
            return;
        if (ShouldProcess(path, "Remove Directory"))
            Directory.Delete(path, recursive: true);
    }
}

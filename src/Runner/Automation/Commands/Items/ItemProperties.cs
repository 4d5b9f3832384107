namespace Microsoft.PowerShell.Commands;

/// <summary>The properties by which an item of the file system says where it lies.</summary>
internal static class ItemProperties
{
    private const string Provider = "Microsoft.PowerShell.Core\\FileSystem::";

    public static PSObject Item(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        var result = new PSObject(info);
        Add(result, path, Provider, info is DirectoryInfo);
        return result;
    }

    public static void Add(PSObject target, string path, string provider, bool? isContainer)
    {
        void Note(string name, object value) => target.SetInstanceMember(new PSNoteProperty(name, value));
        Note("PSPath", provider + path);
        Note("PSParentPath", Path.GetDirectoryName(path) is { Length: > 0 } parent ? provider + parent : "");
        Note("PSChildName", Path.GetFileName(path) is { Length: > 0 } name ? name : path);
        Note("PSDrive", PSDriveInfo.Root);
        Note("PSProvider", ProviderInfo.FileSystem);
        if (isContainer is { } container)
            Note("PSIsContainer", container);
    }
}

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
        Note(target, "PSPath", provider + path);
        Note(target, "PSParentPath", System.IO.Path.GetDirectoryName(path) is { Length: > 0 } parent ? provider + parent : "");
        Note(target, "PSChildName", System.IO.Path.GetFileName(path) is { Length: > 0 } name ? name : path);
        Note(target, "PSDrive", PSDriveInfo.Root);
        Note(target, "PSProvider", ProviderInfo.FileSystem);
        if (isContainer is { } container)
            Note(target, "PSIsContainer", container);
    }

    private static void Note(PSObject target, string name, object value) => target.SetInstanceMember(new PSNoteProperty(name, value));
}

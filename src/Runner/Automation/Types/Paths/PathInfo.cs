namespace System.Management.Automation;

/// <summary>A location.</summary>
public sealed class PathInfo
{
    internal PathInfo(string path) => Path = path;

    public string Path { get; }
    public string ProviderPath => Path;
    public ProviderInfo Provider => ProviderInfo.FileSystem;
    public PSDriveInfo Drive => PSDriveInfo.Root;

    public override string ToString() => Path;
}

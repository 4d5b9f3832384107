namespace System.Management.Automation;

/// <summary>A root under which paths live; on Linux the file system has one, named <c>/</c>.</summary>
public class PSDriveInfo
{
    internal static readonly PSDriveInfo Root = new();

    private PSDriveInfo() { }

    public string Name => "/";
    public ProviderInfo Provider => ProviderInfo.FileSystem;

    public override string ToString() => Name;
}

namespace System.Management.Automation;

/// <summary>A kind of store that paths name; the file system is the one there is here.</summary>
public class ProviderInfo
{
    internal static readonly ProviderInfo FileSystem = new();

    private ProviderInfo() { }

    public string Name => "FileSystem";

    public override string ToString() => @"Microsoft.PowerShell.Core\FileSystem";
}

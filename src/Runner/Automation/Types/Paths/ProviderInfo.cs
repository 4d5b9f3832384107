namespace System.Management.Automation;

/// <summary>A kind of store that paths name; the file system is the one there is here.</summary>
public class ProviderInfo
{
    internal static readonly ProviderInfo FileSystem = new("FileSystem");

    private ProviderInfo(string name) => Name = name;

    public string Name { get; }

    public string ModuleName => "Microsoft.PowerShell.Core";

    public override string ToString() => ModuleName + "\\" + Name;
}

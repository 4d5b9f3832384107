namespace Microsoft.PowerShell.Commands;

/// <summary>Lists what folders hold.</summary>
[Cmdlet("Get", "ChildItem", DefaultParameterSetName = "Items")]
public sealed class GetChildItemCommand : PSCmdlet
{
    [Parameter(Position = 0, ParameterSetName = "Items", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public string[] Path { get; set; } = ["."];
    [Parameter(Mandatory = true, ParameterSetName = "LiteralItems", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    public string[]? LiteralPath { get; set; }
    [Parameter(Position = 1)] public string? Filter { get; set; }
    [Parameter] public string[] Include { get; set; } = [];
    [Parameter] public string[] Exclude { get; set; } = [];
    [Parameter, Alias("s", "r")] public SwitchParameter Recurse { get; set; }
    [Parameter] public uint Depth { get; set; } = uint.MaxValue;
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter Name { get; set; }
    [Parameter, Alias("ad")] public SwitchParameter Directory { get; set; }
    [Parameter, Alias("af")] public SwitchParameter File { get; set; }
    [Parameter, Alias("ah", "h")] public SwitchParameter Hidden { get; set; }

    protected override void ProcessRecord()
    {
        var recurse = Recurse || MyInvocation.BoundParameters.ContainsKey("Depth");
        foreach (var given in LiteralPath ?? Path)
            try
            {
                // With -Recurse a pattern means names at any depth.
                var searched = recurse && LiteralPath is null && WildcardPattern.ContainsWildcardCharacters(given);
                var include = searched ? [.. Include, System.IO.Path.GetFileName(given)] : Include;
                var from = searched ? System.IO.Path.GetDirectoryName(given) is { Length: > 0 } parent ? parent : "." : given;
                foreach (var root in SessionState.Path.Resolve(from, LiteralPath is not null))
                    if (System.IO.Directory.Exists(root) && (recurse || include.Length == 0))
                        List(root, root, recurse ? Depth : 0, include);
                    else
                        Show(System.IO.Directory.Exists(root) ? new DirectoryInfo(root) : new FileInfo(root), System.IO.Path.GetDirectoryName(root) ?? "/", include);
            }
            catch (ItemNotFoundException e)
            {
                WriteError(e.ErrorRecord);
            }
    }

    private void List(string folder, string root, uint depth, string[] include)
    {
        FileSystemInfo[] items;
        try
        {
            items = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            WriteError(new ErrorRecord(e, "DirUnauthorizedAccessError", ErrorCategory.PermissionDenied, folder));
            return;
        }
        var visible = items.Where(i => Force || Hidden || !i.Attributes.HasFlag(FileAttributes.Hidden))
            .OrderBy(i => i is FileInfo).ThenBy(i => i.Name, StringComparer.CurrentCultureIgnoreCase).ToArray();
        // A folder's own entries come before those of its folders, but where names are included or excluded each folder is followed by its own.
        var nested = include.Length + Exclude.Length > 0;
        foreach (var item in visible)
        {
            Show(item, root, include);
            if (nested)
                Enter(item);
        }
        foreach (var item in nested ? [] : visible)
            Enter(item);

        void Enter(FileSystemInfo item)
        {
            if (depth > 0 && item is DirectoryInfo { LinkTarget: null })
                List(item.FullName, root, depth == uint.MaxValue ? depth : depth - 1, include);
        }
    }

    private void Show(FileSystemInfo item, string root, string[] include)
    {
        if ((!Directory || item is DirectoryInfo) && (!File || item is FileInfo) && (!Hidden || item.Attributes.HasFlag(FileAttributes.Hidden))
            && (string.IsNullOrEmpty(Filter) || Matches(Filter)) && (include.Length == 0 || include.Any(Matches)) && !Exclude.Any(Matches))
            WriteObject(Name ? System.IO.Path.GetRelativePath(root, item.FullName) : ItemProperties.Item(item.FullName));

        bool Matches(string pattern) => WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(item.Name);
    }
}

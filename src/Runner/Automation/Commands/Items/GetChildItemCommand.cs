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

    private WildcardPattern? _filter;
    private WildcardPattern[] _include = [];
    private WildcardPattern[] _exclude = [];

    protected override void BeginProcessing()
    {
        _filter = string.IsNullOrEmpty(Filter) ? null : Pattern(Filter);
        (_include, _exclude) = ([.. Include.Select(Pattern)], [.. Exclude.Select(Pattern)]);
    }

    protected override void ProcessRecord()
    {
        var recurse = Recurse || MyInvocation.BoundParameters.ContainsKey("Depth");
        foreach (var given in LiteralPath ?? Path)
        {
            IEnumerable<string> roots;
            try
            {
                roots = SessionState.Path.Resolve(given, LiteralPath is not null);
            }
            catch (ItemNotFoundException e)
            {
                WriteError(e.ErrorRecord);
                continue;
            }
            foreach (var root in roots)
                if (System.IO.Directory.Exists(root))
                    List(root, root, recurse ? Depth : 0);
                else
                    Show(new FileInfo(root), System.IO.Path.GetDirectoryName(root) ?? "/");
        }
    }

    private void List(string folder, string root, uint depth)
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
        var hidden = Force || Hidden;
        var visible = items.Where(i => hidden || !i.Attributes.HasFlag(FileAttributes.Hidden))
            .OrderBy(i => i.Name, StringComparer.CurrentCultureIgnoreCase).ToArray();
        // A folder's own entries come before those of its folders; among them folders come first.
        foreach (var item in visible.Where(i => i is DirectoryInfo).Concat(visible.Where(i => i is FileInfo)))
            Show(item, root);
        if (depth == 0)
            return;
        foreach (var inner in visible.OfType<DirectoryInfo>().Where(d => d.LinkTarget is null))
            List(inner.FullName, root, depth == uint.MaxValue ? depth : depth - 1);
    }

    private void Show(FileSystemInfo item, string root)
    {
        if ((Directory && item is not DirectoryInfo) || (File && item is not FileInfo) || (Hidden && !item.Attributes.HasFlag(FileAttributes.Hidden))
            || (_filter is not null && !_filter.IsMatch(item.Name))
            || (_include.Length > 0 && !_include.Any(p => p.IsMatch(item.Name))) || _exclude.Any(p => p.IsMatch(item.Name)))
            return;
        WriteObject(Name ? System.IO.Path.GetRelativePath(root, item.FullName) : ItemProperties.Item(item.FullName));
    }

    private static WildcardPattern Pattern(string text) => WildcardPattern.Get(text, WildcardOptions.IgnoreCase);
}

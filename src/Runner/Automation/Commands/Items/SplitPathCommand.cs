namespace Microsoft.PowerShell.Commands;

/// <summary>Takes a path apart.</summary>
[Cmdlet("Split", "Path", DefaultParameterSetName = "ParentSet")]
[OutputType(typeof(string), typeof(bool))]
public sealed class SplitPathCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("LiteralPath", "PSPath", "LP")]
    public string[] Path { get; set; } = [];
    [Parameter(ParameterSetName = "ParentSet")] public SwitchParameter Parent { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LeafSet")] public SwitchParameter Leaf { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LeafBaseSet")] public SwitchParameter LeafBase { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "ExtensionSet")] public SwitchParameter Extension { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "IsAbsoluteSet")] public SwitchParameter IsAbsolute { get; set; }
    [Parameter] public SwitchParameter Resolve { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var given in Path)
            foreach (var path in Paths(given))
                WriteObject(ParameterSetName switch
                {
                    "LeafSet" => LeafOf(path),
                    "LeafBaseSet" => System.IO.Path.GetFileNameWithoutExtension(LeafOf(path)),
                    "ExtensionSet" => System.IO.Path.GetExtension(LeafOf(path)),
                    "IsAbsoluteSet" => path.StartsWith('/') || path.StartsWith('~'),
                    _ => ParentOf(path),
                });
    }

    private IEnumerable<string> Paths(string given)
    {
        if (!Resolve)
            return [given.Replace('\\', '/')];
        try
        {
            return SessionState.Path.Resolve(given, literal: false);
        }
        catch (SessionStateException e)
        {
            WriteError(e.ErrorRecord);
            return [];
        }
    }

    private static string LeafOf(string path)
    {
        var trimmed = path.TrimEnd('/');
        return trimmed.Length == 0 ? path.Length == 0 ? "" : "/" : trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }

    private static string ParentOf(string path)
    {
        var trimmed = path.TrimEnd('/');
        var slash = trimmed.LastIndexOf('/');
        return slash < 0 ? "" : trimmed[..slash];
    }
}

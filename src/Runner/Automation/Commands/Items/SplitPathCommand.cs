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
        foreach (var path in Path.SelectMany(Paths))
            WriteObject(ParameterSetName switch
            {
                "LeafSet" => LeafOf(path),
                "LeafBaseSet" => System.IO.Path.GetFileNameWithoutExtension(LeafOf(path)),
                "ExtensionSet" => System.IO.Path.GetExtension(LeafOf(path)),
                "IsAbsoluteSet" => path.StartsWith('/'),
                _ => ParentOf(path),
            });
    }

    private IEnumerable<string> Paths(string given)
    {
        try
        {
            return Resolve ? SessionState.Path.Resolve(given, literal: false) : [given.Replace('\\', '/')];
        }
        catch (SessionStateException e)
        {
            WriteError(e.ErrorRecord);
            return [];
        }
    }

    private static string LeafOf(string path)
        => path.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed[(trimmed.LastIndexOf('/') + 1)..] : path.Length == 0 ? "" : "/";

    private static string ParentOf(string path)
    {
        var trimmed = path.TrimEnd('/');
        if (path.Length > 0 && trimmed.Length == 0)
            throw new PSArgumentException("Cannot process argument because the value of argument \"path\" is not valid. Change the value of the \"path\" argument and run the operation again.");
        return trimmed.LastIndexOf('/') is >= 0 and var slash ? trimmed[..slash] : "";
    }
}

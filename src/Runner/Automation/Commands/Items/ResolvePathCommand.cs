namespace Microsoft.PowerShell.Commands;

/// <summary>The paths that exist and match.</summary>
[Cmdlet("Resolve", "Path", DefaultParameterSetName = "Path")]
public sealed class ResolvePathCommand : PathCommandBase
{
    [Parameter] public SwitchParameter Relative { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
            WriteObject(Relative ? RelativeTo(Engine.Location, path) : new PathInfo(path));
    }

    // A folder above is named from its own parent.
    private static string RelativeTo(string location, string path)
    {
        var relative = System.IO.Path.GetRelativePath(location, path);
        return relative.Split('/').All(p => p == "..") ? $"{relative}/../{System.IO.Path.GetFileName(path)}"
            : relative == "." || relative.StartsWith("..", StringComparison.Ordinal) ? relative : "./" + relative;
    }
}

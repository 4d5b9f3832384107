namespace Microsoft.PowerShell.Commands;

/// <summary>The paths that exist and match.</summary>
[Cmdlet("Resolve", "Path", DefaultParameterSetName = "Path")]
public sealed class ResolvePathCommand : PathCommandBase
{
    [Parameter] public SwitchParameter Relative { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var path in ExistingPaths())
        {
            if (!Relative)
            {
                WriteObject(new PathInfo(path));
                continue;
            }
            var relative = System.IO.Path.GetRelativePath(Engine.Location, path);
            WriteObject(relative == "." || relative.StartsWith("..", StringComparison.Ordinal) ? relative : "./" + relative);
        }
    }
}

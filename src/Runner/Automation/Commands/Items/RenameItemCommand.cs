using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Gives a file or folder another name.</summary>
[Cmdlet("Rename", "Item", DefaultParameterSetName = "ByPath", SupportsShouldProcess = true)]
[Alias("rni", "ren")]
public sealed class RenameItemCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "ByPath", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public string? Path { get; set; }

    [Parameter(Mandatory = true, ParameterSetName = "ByLiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }

    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true)]
    public string NewName { get; set; } = "";

    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }

    protected override void ProcessRecord()
    {
        var path = SessionState.Path.Resolve(LiteralPath ?? Path!, LiteralPath is not null)[0];
        if (NewName.AsSpan().IndexOfAny('/', '\\') >= 0 && System.IO.Path.GetDirectoryName(GetUnresolvedProviderPathFromPSPath(NewName)) != System.IO.Path.GetDirectoryName(path))
            ThrowTerminatingError(new ErrorRecord(new PSArgumentException("Cannot rename the specified target, because it represents a path or device name."), "Argument", ErrorCategory.InvalidArgument, NewName));
        var target = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? "/", System.IO.Path.GetFileName(NewName));
        if (!ShouldProcess($"Item: {path} Destination: {target}", Directory.Exists(path) ? "Rename Directory" : "Rename File"))
            return;
        try
        {
            if (Directory.Exists(path))
                Directory.Move(path, target);
            else
                File.Move(path, target, Force);
            if (PassThru)
                WriteObject(ItemProperties.Item(target));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            WriteError(new ErrorRecord(e, "RenameItemIOError", ErrorCategory.WriteError, path));
        }
    }
}

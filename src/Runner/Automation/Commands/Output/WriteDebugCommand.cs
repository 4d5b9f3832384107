namespace Microsoft.PowerShell.Commands;

/// <summary>Writes a debug message.</summary>
[Cmdlet("Write", "Debug")]
public sealed class WriteDebugCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), Alias("Msg"), AllowEmptyString]
    public string Message { get; set; } = "";

    protected override void ProcessRecord() => WriteDebug(Message);
}

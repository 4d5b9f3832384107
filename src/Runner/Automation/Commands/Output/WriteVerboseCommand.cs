namespace Microsoft.PowerShell.Commands;

/// <summary>Writes a verbose message.</summary>
[Cmdlet("Write", "Verbose")]
public sealed class WriteVerboseCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), Alias("Msg"), AllowEmptyString]
    public string Message { get; set; } = "";

    protected override void ProcessRecord() => WriteVerbose(Message);
}

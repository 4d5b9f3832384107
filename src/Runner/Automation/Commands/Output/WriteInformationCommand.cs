namespace Microsoft.PowerShell.Commands;

/// <summary>Writes to the information stream.</summary>
[Cmdlet("Write", "Information")]
public sealed class WriteInformationCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ValueFromPipeline = true), Alias("Msg", "Message"), AllowNull]
    public object? MessageData { get; set; }
    [Parameter(Position = 1)] public string[] Tags { get; set; } = [];

    protected override void ProcessRecord() => WriteInformation(MessageData, Tags);
}

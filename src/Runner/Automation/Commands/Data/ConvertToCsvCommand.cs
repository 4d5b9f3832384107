namespace Microsoft.PowerShell.Commands;

/// <summary>Turns objects into CSV lines.</summary>
[Cmdlet("ConvertTo", "Csv")]
[OutputType(typeof(string))]
public sealed class ConvertToCsvCommand : CsvWriteCommandBase
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)] public PSObject? InputObject { get; set; }

    private protected override void Line(string line) => WriteObject(line);

    protected override void ProcessRecord()
    {
        if (InputObject is not null)
            WriteRow(InputObject, withHeader: true);
    }
}

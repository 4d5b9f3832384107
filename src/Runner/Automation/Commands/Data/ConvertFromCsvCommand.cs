namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of CSV lines.</summary>
[Cmdlet("ConvertFrom", "Csv", DefaultParameterSetName = "Delimiter")]
public sealed class ConvertFromCsvCommand : PSCmdlet
{
    private readonly StringBuilder _text = new();

    [Parameter(Position = 1)] public char Delimiter { get; set; } = ',';
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true), AllowEmptyString, AllowEmptyCollection]
    public PSObject[] InputObject { get; set; } = [];
    [Parameter, ValidateNotNullOrEmpty] public string[]? Header { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var line in InputObject)
            _text.AppendLine(LanguagePrimitives.ToText(line));
    }

    protected override void EndProcessing()
    {
        using var reader = new StringReader(_text.ToString());
        foreach (var item in new CsvObjects(this, Delimiter, Header).Read(reader))
            WriteObject(item);
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of CSV lines, each a record of its own.</summary>
[Cmdlet("ConvertFrom", "Csv", DefaultParameterSetName = "Delimiter")]
public sealed class ConvertFromCsvCommand : PSCmdlet
{
    private CsvObjects? _objects;

    [Parameter(Position = 1)] public char Delimiter { get; set; } = ',';
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true), AllowEmptyString, AllowEmptyCollection] public PSObject[] InputObject { get; set; } = [];
    [Parameter, ValidateNotNullOrEmpty] public string[]? Header { get; set; }

    protected override void ProcessRecord()
    {
        _objects ??= new CsvObjects(this, Delimiter, Header);
        foreach (var line in InputObject)
            foreach (var item in _objects.Read(new StringReader(LanguagePrimitives.ToText(line))))
                WriteObject(item);
    }
}

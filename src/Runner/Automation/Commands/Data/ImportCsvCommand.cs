namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of the lines of CSV files.</summary>
[Cmdlet("Import", "Csv", DefaultParameterSetName = "Path")]
public sealed class ImportCsvCommand : PSCmdlet
{
    [Parameter(Position = 1)] public char Delimiter { get; set; } = ',';
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipeline = true), ValidateNotNullOrEmpty]
    public string[]? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP"), ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }
    [Parameter, ValidateNotNullOrEmpty] public string[]? Header { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }

    protected override void ProcessRecord()
    {
        foreach (var given in LiteralPath ?? Path!)
        {
            var found = LiteralPath is null && WildcardPattern.ContainsWildcardCharacters(given)
                ? SessionState.Path.Resolve(given, literal: false) : [GetUnresolvedProviderPathFromPSPath(given)];
            foreach (var path in found)
                Read(path);
        }
    }

    private void Read(string path)
    {
        StreamReader reader;
        try
        {
            reader = new StreamReader(path, Encoding ?? System.Text.Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ThrowTerminatingError(new ErrorRecord(e, "FileOpenFailure", ErrorCategory.OpenError, null));
            throw;
        }
        using (reader)
            foreach (var item in new CsvObjects(this, Delimiter, Header).Read(reader))
                WriteObject(item);
    }
}

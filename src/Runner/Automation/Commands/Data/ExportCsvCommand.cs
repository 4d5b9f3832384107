namespace Microsoft.PowerShell.Commands;

/// <summary>Writes objects to a CSV file.</summary>
[Cmdlet("Export", "Csv", SupportsShouldProcess = true)]
public sealed class ExportCsvCommand : CsvWriteCommandBase, IDisposable
{
    private StreamWriter? _file;
    private bool _withHeader = true;

    [Parameter(Mandatory = true, ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0), ValidateNotNullOrEmpty] public string? Path { get; set; }
    [Parameter, Alias("PSPath", "LP"), ValidateNotNullOrEmpty] public string? LiteralPath { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter, Alias("NoOverwrite")] public SwitchParameter NoClobber { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }
    [Parameter] public SwitchParameter Append { get; set; }

    private protected override void Line(string line) => _file!.Write(line + Environment.NewLine);

    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (Path is null == LiteralPath is null)
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException("You must specify either the -Path or -LiteralPath parameters, but not both."),
                "CannotSpecifyPathAndLiteralPath", ErrorCategory.InvalidData, null));
        var path = GetUnresolvedProviderPathFromPSPath(Path ?? LiteralPath!);
        if (!ShouldProcess(path))
            return;
        if (Append && File.Exists(path) && new FileInfo(path).Length > 0)
        {
            using var reader = new StreamReader(path);
            Columns = CsvText.Read(reader, Delimiter)?.ToArray();
            _withHeader = false;
        }
        _file = TextFile.Open(this, path, Encoding, Append, Force, NoClobber);
    }

    protected override void ProcessRecord()
    {
        if (InputObject is null || _file is null)
            return;
        if (!_withHeader && !Force && Columns!.Except(CsvText.Names(InputObject), StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } missing)
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException(
                $"Cannot append CSV content to the following file: {Path ?? LiteralPath}. The appended object does not have a property that corresponds to the following column: {missing}. To continue with mismatched properties, add the -Force parameter, and then retry the command."),
                "CannotAppendCsvWithMismatchedPropertyNames", ErrorCategory.InvalidData, missing));
        WriteRow(InputObject, _withHeader);
    }

    protected override void EndProcessing() => _file?.Dispose();

    public void Dispose() => _file?.Dispose();
}

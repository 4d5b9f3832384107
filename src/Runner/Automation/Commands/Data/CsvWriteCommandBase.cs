namespace Microsoft.PowerShell.Commands;

/// <summary>What ConvertTo-Csv and Export-Csv share. The first object's properties are the columns.</summary>
public abstract class CsvWriteCommandBase : PSCmdlet
{
    private CsvQuoting _quoting = null!;

    [Parameter] public char Delimiter { get; set; } = ',';
    [Parameter, Alias("NTI")] public SwitchParameter NoTypeInformation { get; set; } = true;
    [Parameter, Alias("ITI")] public SwitchParameter IncludeTypeInformation { get; set; }
    [Parameter, Alias("QF")] public string[]? QuoteFields { get; set; }
    [Parameter, Alias("UQ")] public QuoteKind UseQuotes { get; set; } = QuoteKind.Always;
    [Parameter] public SwitchParameter NoHeader { get; set; }
    private protected string[]? Columns { get; set; }

    private protected abstract void Line(string line);

    protected override void BeginProcessing()
    {
        if (QuoteFields is not null && MyInvocation.BoundParameters.ContainsKey(nameof(UseQuotes)))
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException("You must specify either the -UseQuotes or -QuoteFields parameters, but not both."),
                "CannotSpecifyQuoteFieldsAndUseQuotes", ErrorCategory.InvalidData, null));
        _quoting = new CsvQuoting(UseQuotes, QuoteFields);
    }

    private protected void WriteRow(PSObject item, bool withHeader)
    {
        // A plain value has no columns.
        if (Columns is null && CsvText.Names(item).Length == 0)
            return;
        if (Columns is null)
        {
            Columns = CsvText.Names(item);
            if (IncludeTypeInformation && withHeader)
                Line("#TYPE " + item.InternalTypeNames[0]);
            if (!NoHeader && withHeader)
                Line(CsvText.Header(Columns, Delimiter, _quoting));
        }
        Line(CsvText.Row(item, Columns, Delimiter, _quoting));
    }
}

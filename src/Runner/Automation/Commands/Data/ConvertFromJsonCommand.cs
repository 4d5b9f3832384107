namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of JSON text.</summary>
[Cmdlet("ConvertFrom", "Json")]
public sealed class ConvertFromJsonCommand : PSCmdlet
{
    private readonly List<string> _lines = [];

    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true), AllowEmptyString] public string InputObject { get; set; } = "";
    [Parameter] public SwitchParameter AsHashtable { get; set; }
    [Parameter, ValidateRange(1, int.MaxValue)] public int Depth { get; set; } = 1024;
    [Parameter] public SwitchParameter NoEnumerate { get; set; }

    protected override void ProcessRecord() => _lines.Add(InputObject);

    protected override void EndProcessing()
    {
        // Lines that are whole by themselves are one document each.
        if (_lines.Count == 1 || (_lines.Count > 1 && IsDocument(_lines[0])))
            _lines.ForEach(Convert);
        else if (_lines.Count > 1)
            Convert(string.Join(Environment.NewLine, _lines));
    }

    private bool IsDocument(string text)
    {
        try
        {
            return new JsonReading(AsHashtable, Depth).Read(text) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private void Convert(string text)
    {
        try
        {
            WriteObject(new JsonReading(AsHashtable, Depth).Read(text), !NoEnumerate);
        }
        catch (ArgumentException e)
        {
            ThrowTerminatingError(new ErrorRecord(e, "System.ArgumentException", ErrorCategory.NotSpecified, null));
        }
        catch (JsonNameException e)
        {
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException(e.Message), e.Id, ErrorCategory.InvalidOperation, null));
        }
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Writes objects as JSON.</summary>
[Cmdlet("ConvertTo", "Json")]
[OutputType(typeof(string))]
public sealed class ConvertToJsonCommand : PSCmdlet
{
    private readonly List<object?> _items = [];

    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true), AllowNull, AllowEmptyCollection] public object? InputObject { get; set; }
    [Parameter, ValidateRange(0, 100)] public int Depth { get; set; } = 2;
    [Parameter] public SwitchParameter Compress { get; set; }
    [Parameter] public SwitchParameter EnumsAsStrings { get; set; }
    [Parameter] public SwitchParameter AsArray { get; set; }

    protected override void ProcessRecord() 
        => _items.Add(InputObject is not null && MyInvocation.ExpectingInput ? PSObject.AsPSObject(InputObject) : InputObject);

    protected override void EndProcessing()
    {
        if (_items.Count == 0)
            return;
        try
        {
            var json = new JsonWriting(Depth, Compress, EnumsAsStrings);
            var text = json.Write(_items.Count > 1 || AsArray ? _items : _items[0]);
            if (json.Truncated)
                WriteWarning($"Resulting JSON is truncated as serialization has exceeded the set depth of {Depth}.");
            WriteObject(text);
        }
        catch (NonStringKeyException e)
        {
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException(e.Message), "NonStringKeyInDictionary", ErrorCategory.InvalidOperation, e.Table));
        }
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Shows text on the host, by way of the information stream.</summary>
[Cmdlet("Write", "Host")]
public sealed class WriteHostCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromRemainingArguments = true), Alias("Msg", "Message")]
    public object? Object { get; set; }
    [Parameter] public SwitchParameter NoNewline { get; set; }
    [Parameter] public object Separator { get; set; } = " ";
    [Parameter] public ConsoleColor? ForegroundColor { get; set; }
    [Parameter] public ConsoleColor? BackgroundColor { get; set; }

    protected override void ProcessRecord()
    {
        var message = new HostInformationMessage
        {
            Message = Text(Object), NoNewLine = NoNewline.IsPresent, ForegroundColor = ForegroundColor, BackgroundColor = BackgroundColor,
        };
        WriteInformation(message, ["PSHOST"]);
    }

    private string Text(object? value) => (PSObject.Base(value) as IDictionary ?? LanguagePrimitives.GetEnumerable(value)) is { } many
        ? string.Join(LanguagePrimitives.ToText(Separator), many.Cast<object?>().Select(Text)) : PSObject.Base(value) switch { null => "", Type type => type.ToString(), _ => PSObject.AsPSObject(value!).ToString() };
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Base of the commands that turn objects into lines.</summary>
public abstract class OutCommandBase : PSCmdlet
{
    private PacketWriter? _writer;

    private protected OutCommandBase() { }

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }

    /// <summary>The screen's last column stays free.</summary>
    private protected int Columns => Host.UI.RawUI.BufferSize.Width - 1;

    private protected abstract LineSink Open();

    protected override void BeginProcessing() => _writer = new PacketWriter(Open());

    protected override void ProcessRecord() => _writer!.Write(InputObject);

    protected override void EndProcessing() => _writer!.End();
}

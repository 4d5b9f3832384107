using System.Management.Automation;

namespace Microsoft.PowerShell.Commands;

/// <summary>Shows objects on the host; every pipeline of a script ends here.</summary>
[Cmdlet("Out", "Default")]
public class OutDefaultCommand : PSCmdlet
{
    private OutputLines? _lines;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    protected override void BeginProcessing()
    {
        int Width() => Host.UI.RawUI.BufferSize.Width;
        _lines = new OutputLines(Width, Width, (line, error) =>
        {
            if (error)
                Host.UI.WriteErrorLine(line);
            else
                Host.UI.WriteLine(line);
        });
    }

    protected override void ProcessRecord() => _lines!.Process(InputObject);

    protected override void EndProcessing() => _lines!.End();
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Writes objects to a file as the host would show them; <c>&gt;</c> and <c>&gt;&gt;</c> use it.</summary>
[Cmdlet("Out", "File", DefaultParameterSetName = "ByPath", SupportsShouldProcess = true)]
public sealed class OutFileCommand : OutCommandBase, IDisposable
{
    private StreamWriter? _file;

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "ByPath"), Alias("Path")] public string? FilePath { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "ByLiteralPath"), Alias("PSPath", "LP")] public string? LiteralPath { get; set; }
    [Parameter(Position = 1), EncodingArgument] public Encoding? Encoding { get; set; }
    [Parameter] public SwitchParameter Append { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter, Alias("NoOverwrite")] public SwitchParameter NoClobber { get; set; }
    [Parameter] public SwitchParameter NoNewline { get; set; }
    [Parameter, ValidateRange(2, int.MaxValue)] public int Width { get; set; } = int.MaxValue;

    private protected override LineSink Open()
    {
        var path = GetUnresolvedProviderPathFromPSPath(FilePath ?? LiteralPath!);
        if (ShouldProcess(FilePath ?? LiteralPath!, "Output to File"))
            _file = TextFile.Open(this, path, Encoding, Append, Force, NoClobber);
        return new LineSink(Width, line => _file?.Write(NoNewline ? line : line + Environment.NewLine));
    }

    protected override void EndProcessing()
    {
        base.EndProcessing();
        _file?.Dispose();
    }

    public void Dispose() => _file?.Dispose();
}

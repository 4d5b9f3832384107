using System.Management.Automation;
using System.Text;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>Passes objects on and keeps them in a file or variable as well.</summary>
[Cmdlet("Tee", "Object", DefaultParameterSetName = "File")]
public sealed class TeeObjectCommand : PSCmdlet, IDisposable
{
    private readonly List<object?> _kept = [];
    private PacketWriter? _lines;
    private TextFileWriter? _file;

    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "File"), Alias("Path")]
    public string? FilePath { get; set; }

    [Parameter(Mandatory = true, ParameterSetName = "LiteralFile"), Alias("PSPath", "LP")]
    public string? LiteralPath { get; set; }

    [Parameter(Mandatory = true, ParameterSetName = "Variable")]
    public string? Variable { get; set; }

    [Parameter(ParameterSetName = "File")]
    [Parameter(ParameterSetName = "Variable")]
    public SwitchParameter Append { get; set; }

    [Parameter(ParameterSetName = "File"), EncodingArgument]
    public Encoding? Encoding { get; set; }

    protected override void BeginProcessing()
    {
        if ((FilePath ?? LiteralPath) is not { } path)
            return;
        _file = TextFileWriter.Open(this, GetUnresolvedProviderPathFromPSPath(path), Encoding, Append, force: false, noClobber: false);
        _lines = new PacketWriter(new LineSink(int.MaxValue, line => _file.Write(line + Environment.NewLine)));
    }

    protected override void ProcessRecord()
    {
        _lines?.Write(InputObject);
        _kept.Add(InputObject);
        WriteObject(InputObject);
    }

    protected override void EndProcessing()
    {
        _lines?.End();
        _file?.Complete();
        if (Variable is null)
            return;
        if (Append && Engine.GetVariableValue(Variable) is { } old)
            _kept.InsertRange(0, LanguagePrimitives.GetEnumerable(old) is { } many ? many.Cast<object?>() : [old]);
        Engine.SetVariable(Variable, _kept.Count == 1 ? _kept[0] : _kept.ToArray());
    }

    public void Dispose() => _file?.Dispose();
}

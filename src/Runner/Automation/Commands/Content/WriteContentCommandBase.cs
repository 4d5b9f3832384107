namespace Microsoft.PowerShell.Commands;

/// <summary>What Set-Content and Add-Content share: each object is a line.</summary>
public abstract class WriteContentCommandBase : PSCmdlet, IDisposable
{
    private readonly List<TextFileWriter> _files = [];
    private readonly List<byte> _bytes = [];
    private string[] _paths = [];

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipelineByPropertyName = true)]
    public string[]? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    public string[]? LiteralPath { get; set; }
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true), AllowNull, AllowEmptyCollection]
    public object?[]? Value { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter NoNewline { get; set; }
    [Parameter] public SwitchParameter AsByteStream { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }
    private protected abstract bool Append { get; }

    protected override void ProcessRecord()
    {
        if (_paths.Length == 0)
        {
            _paths = [.. (Path ?? LiteralPath!).SelectMany(Targets).Where(p => ShouldProcess($"Path: {p}", Append ? "Add Content" : "Set Content"))];
            if (!AsByteStream)
                foreach (var path in _paths)
                    _files.Add(TextFileWriter.Open(this, path, Encoding, Append, Force, noClobber: false));
        }
        foreach (var value in Value ?? [null])
        {
            if (AsByteStream)
                _bytes.Add(LanguagePrimitives.ConvertTo<byte>(value));
            foreach (var file in _files)
                file.Write(LanguagePrimitives.ToText(value) + (NoNewline ? "" : Environment.NewLine));
            if (PassThru)
                WriteObject(value);
        }
    }

    protected override void EndProcessing()
    {
        _files.ForEach(f => f.Complete());
        if (!AsByteStream)
            return;
        foreach (var path in _paths)
        {
            using var stream = new FileStream(path, Append ? FileMode.Append : FileMode.Create);
            stream.Write(_bytes.ToArray());
        }
    }

    public void Dispose()
    {
        _files.ForEach(f => f.Dispose());
        GC.SuppressFinalize(this);
    }

    // A wildcard names existing files; a plain path may be new.
    private IEnumerable<string> Targets(string path) => Path is not null && WildcardPattern.ContainsWildcardCharacters(path)
        ? SessionState.Path.Resolve(path, literal: false)
        : [GetUnresolvedProviderPathFromPSPath(path)];
}

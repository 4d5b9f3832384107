namespace Microsoft.PowerShell.Commands;

/// <summary>What Set-Content and Add-Content share: each object is a line.</summary>
public abstract class WriteContentCommandBase : PSCmdlet, IDisposable
{
    private readonly List<StreamWriter> _files = [];
    private bool _open;

    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipelineByPropertyName = true)] public string[]? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    public string[]? LiteralPath { get; set; }
    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true), AllowNull, AllowEmptyCollection] public object?[]? Value { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }
    [Parameter] public SwitchParameter Force { get; set; }
    [Parameter] public SwitchParameter NoNewline { get; set; }
    [Parameter] public SwitchParameter AsByteStream { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }

    private protected abstract bool Append { get; }

    protected override void ProcessRecord()
    {
        if (!_open)
            foreach (var path in (Path ?? LiteralPath!).SelectMany(Targets).Where(p => ShouldProcess($"Path: {p}", Append ? "Add Content" : "Set Content")))
                Open(path);
        _open = true;
        foreach (var value in Value ?? [null])
        {
            foreach (var file in _files)
                if (AsByteStream)
                    file.BaseStream.WriteByte(LanguagePrimitives.ConvertTo<byte>(value));
                else if (value is not null)
                    file.Write(LanguagePrimitives.ToText(value) + (NoNewline ? "" : Environment.NewLine));
            if (PassThru)
                WriteObject(value);
        }
    }

    protected override void EndProcessing() => Dispose();

    public void Dispose()
    {
        _files.ForEach(f => f.Dispose());
        GC.SuppressFinalize(this);
    }

    private void Open(string path)
    {
        if (!Append && Directory.Exists(path))
            ThrowTerminatingError(new ErrorRecord(new NotSupportedException($"Unable to clear content of '{path}' because it is a directory. Clear-Content is only supported on files."),
                "System.NotSupportedException", ErrorCategory.NotSpecified, null));
        try
        {
            _files.Add(TextFile.OpenOrThrow(path, Encoding, Append, Force));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var kind = e is UnauthorizedAccessException ? "UnauthorizedAccess" : e is DirectoryNotFoundException ? "DirectoryNotFound" : "IO";
            WriteError(new ErrorRecord(e, $"GetContentWriter{kind}Error",
                e is UnauthorizedAccessException ? ErrorCategory.PermissionDenied : e is DirectoryNotFoundException ? ErrorCategory.ObjectNotFound : ErrorCategory.WriteError, path));
        }
    }

    // A wildcard names existing files; a plain path may be new.
    private IEnumerable<string> Targets(string path) => Path is not null && WildcardPattern.ContainsWildcardCharacters(path)
        ? SessionState.Path.Resolve(path, literal: false) : [GetUnresolvedProviderPathFromPSPath(path)];
}

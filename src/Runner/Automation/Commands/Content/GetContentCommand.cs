namespace Microsoft.PowerShell.Commands;

/// <summary>Reads files line by line, whole, or as bytes.</summary>
[Cmdlet("Get", "Content", DefaultParameterSetName = "Path")]
public sealed class GetContentCommand : PathCommandBase
{
    [Parameter(ValueFromPipelineByPropertyName = true)] public long ReadCount { get; set; } = 1;
    [Parameter(ValueFromPipelineByPropertyName = true), Alias("First", "Head"), ValidateRange(0L, long.MaxValue)]
    public long TotalCount { get; set; } = -1;
    [Parameter(ValueFromPipelineByPropertyName = true), Alias("Last"), ValidateRange(0, int.MaxValue)] public int Tail { get; set; } = -1;
    [Parameter] public SwitchParameter Raw { get; set; }
    [Parameter] public SwitchParameter AsByteStream { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }
    [Parameter, ValidateNotNull] public string? Delimiter { get; set; }

    protected override void ProcessRecord()
    {
        if (TotalCount >= 0 && Tail >= 0)
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException("The TotalCount and Tail parameters cannot be used together."),
                "TailAndHeadCannotCoexist", ErrorCategory.InvalidOperation, null));
        foreach (var path in ExistingPaths())
            try
            {
                if (Directory.Exists(path))
                    WriteError(new ErrorRecord(new InvalidOperationException($"Unable to get content because it is a directory: '{path}'. Please use 'Get-ChildItem' instead."),
                        "GetContainerContentException", ErrorCategory.InvalidOperation, path));
                else
                    Read(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                WriteError(new ErrorRecord(e, e is IOException ? "GetContentReaderIOError" : "GetContentReaderUnauthorizedAccessError",
                    e is IOException ? ErrorCategory.ReadError : ErrorCategory.PermissionDenied, path));
            }
    }

    private void Read(string path)
    {
        if (AsByteStream)
        {
            var bytes = File.ReadAllBytes(path);
            if (Raw)
                WriteObject(bytes, false);
            else
                Write(bytes.Cast<object>(), path);
        }
        else if (Raw)
            WriteObject(With(File.ReadAllText(path, Encoding ?? System.Text.Encoding.UTF8), path));
        else
            Write(Delimiter is null ? File.ReadLines(path, Encoding ?? System.Text.Encoding.UTF8) : Split(File.ReadAllText(path, Encoding ?? System.Text.Encoding.UTF8)), path);
    }

    private IEnumerable<string> Split(string text)
    {
        var parts = text.Split(Delimiter);
        return parts[^1].Length == 0 ? parts[..^1] : parts;
    }

    private void Write(IEnumerable<object> lines, string path)
    {
        if (TotalCount >= 0)
            lines = lines.Take((int)Math.Min(TotalCount, int.MaxValue));
        if (Tail >= 0)
            lines = lines.TakeLast(Tail);
        if (ReadCount == 1)
            foreach (var line in lines)
                WriteObject(With(line, path));
        else
            foreach (var block in ReadCount <= 0 ? [lines.ToArray()] : lines.Chunk((int)ReadCount))
                WriteObject(block, false);
    }

    // Lines remember where they come from.
    private static PSObject With(object line, string path)
    {
        var result = new PSObject(line);
        ItemProperties.Add(result, path, provider: "", isContainer: null);
        return result;
    }
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Reads files line by line, whole, or as bytes.</summary>
[Cmdlet("Get", "Content", DefaultParameterSetName = "Path")]
public sealed class GetContentCommand : PathCommandBase
{
    [Parameter(ValueFromPipelineByPropertyName = true)] public long ReadCount { get; set; } = 1;
    [Parameter(ValueFromPipelineByPropertyName = true), Alias("First", "Head"), ValidateRange(0L, long.MaxValue)] public long TotalCount { get; set; } = -1;
    [Parameter(ValueFromPipelineByPropertyName = true), Alias("Last"), ValidateRange(0, int.MaxValue)] public int Tail { get; set; } = -1;
    [Parameter] public SwitchParameter Raw { get; set; }
    [Parameter] public SwitchParameter AsByteStream { get; set; }
    [Parameter, EncodingArgument] public Encoding? Encoding { get; set; }
    [Parameter, ValidateNotNull] public string? Delimiter { get; set; }

    protected override void ProcessRecord()
    {
        if (TotalCount >= 0 && Tail >= 0)
        {
            WriteError(new ErrorRecord(new InvalidOperationException("The parameters TotalCount and Tail cannot be used together. Please specify only one parameter."),
                "TailAndHeadCannotCoexist", ErrorCategory.InvalidOperation, null));
            return;
        }
        foreach (var path in ExistingPaths())
            try
            {
                if (Directory.Exists(path))
                    WriteError(new ErrorRecord(new InvalidOperationException($"Unable to get content because it is a directory: '{path}'. Please use 'Get-ChildItem' instead."),
                        "GetContainerContentException", ErrorCategory.InvalidOperation, null));
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
        var encoding = Encoding ?? System.Text.Encoding.UTF8;
        if (Raw)
            WriteObject(AsByteStream ? File.ReadAllBytes(path) : With(File.ReadAllText(path, encoding), path, 1), false);
        else
            Write(AsByteStream ? File.ReadAllBytes(path).Cast<object>()
                : Delimiter is null ? File.ReadLines(path, encoding) : File.ReadAllText(path, encoding).Split(Delimiter) is [.. var parts, ""] ? parts
                : File.ReadAllText(path, encoding).Split(Delimiter), path);
    }

    private void Write(IEnumerable<object> lines, string path)
    {
        if (TotalCount >= 0)
            lines = lines.Take((int)Math.Min(TotalCount, int.MaxValue));
        if (Tail >= 0)
            lines = lines.TakeLast(Tail);
        var count = 0L;
        foreach (var block in ReadCount <= 0 ? [lines.ToArray()] : lines.Chunk((int)ReadCount))
            WriteObject(With(ReadCount == 1 ? block[0] : block, path, count += block.Length), false);
    }

    // Lines remember where they come from.
    private static PSObject With(object line, string path, long count)
    {
        var result = new PSObject(line);
        ItemProperties.Add(result, path, provider: "", isContainer: null);
        result.SetInstanceMember(new PSNoteProperty("ReadCount", count));
        return result;
    }
}

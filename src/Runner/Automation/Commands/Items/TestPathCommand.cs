namespace Microsoft.PowerShell.Commands;

/// <summary>Whether paths exist.</summary>
[Cmdlet("Test", "Path", DefaultParameterSetName = "Path")]
[OutputType(typeof(bool))]
public sealed class TestPathCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull, AllowEmptyCollection, AllowEmptyString]
    public string?[]? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    [AllowNull, AllowEmptyCollection, AllowEmptyString]
    public string?[]? LiteralPath { get; set; }
    [Parameter, Alias("Type")] public TestPathType PathType { get; set; }
    [Parameter] public SwitchParameter IsValid { get; set; }

    protected override void ProcessRecord()
    {
        if ((LiteralPath ?? Path) is not { Length: > 0 } paths)
            WriteError(new ErrorRecord(new ArgumentNullException("The provided Path argument was null or an empty collection."),
                "NullPathNotPermitted", ErrorCategory.InvalidArgument, LiteralPath ?? Path));
        else
            foreach (var path in paths)
                WriteObject(!string.IsNullOrWhiteSpace(path) && (IsValid ? SessionState.Path.IsValid(path) : Exists(path)));
    }

    private bool Exists(string path)
    {
        try
        {
            return SessionState.Path.Resolve(path, LiteralPath is not null).Any(p => PathType switch
            {
                TestPathType.Container => Directory.Exists(p),
                TestPathType.Leaf => File.Exists(p),
                _ => true,
            });
        }
        catch (SessionStateException)
        {
            return false;
        }
    }
}

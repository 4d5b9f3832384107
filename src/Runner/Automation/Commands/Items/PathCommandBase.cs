namespace Microsoft.PowerShell.Commands;

/// <summary>Commands that take paths, with wildcards or literally.</summary>
public abstract class PathCommandBase : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), ValidateNotNullOrEmpty]
    public string[]? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP"), ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    private protected virtual ErrorRecord NotFound(SessionStateException error, string given) => error.ErrorRecord;

    /// <summary>The full paths that exist; an error for each that does not.</summary>
    private protected IEnumerable<string> ExistingPaths() => (LiteralPath ?? Path ?? []).SelectMany(path => Resolved(path, LiteralPath is not null)).ToList();

    private protected IEnumerable<string> Resolved(string path, bool literal)
    {
        try
        {
            return SessionState.Path.Resolve(path, literal);
        }
        catch (SessionStateException e)
        {
            WriteError(NotFound(e, path));
            return [];
        }
    }

    /// <summary>Changes an item; what the file system refuses is an error of the command.</summary>
    private protected void Change(string path, string errorId, Action change)
    {
        FileSystemInfo item = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        try
        {
            change();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            WriteError(e is IOException ? new ErrorRecord(e, errorId + "IOError", ErrorCategory.WriteError, item)
                : new ErrorRecord(e, errorId + "UnauthorizedAccessError", ErrorCategory.PermissionDenied, item));
        }
    }

    /// <summary>Where an item goes: into the destination where that is a folder.</summary>
    private protected string Target(string path, string destination)
        => GetUnresolvedProviderPathFromPSPath(destination) is var to && Directory.Exists(to) ? System.IO.Path.Combine(to, System.IO.Path.GetFileName(path)) : to;

    private protected static bool Matches(string[] patterns, string name)
        => patterns.Any(p => WildcardPattern.Get(p, WildcardOptions.IgnoreCase).IsMatch(name));
}

namespace Microsoft.PowerShell.Commands;

/// <summary>Commands that take paths, with wildcards or literally.</summary>
public abstract class PathCommandBase : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "Path", ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [ValidateNotNullOrEmpty]
    public string[]? Path { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "LiteralPath", ValueFromPipelineByPropertyName = true), Alias("PSPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    private protected virtual ErrorRecord NotFound(SessionStateException error) => error.ErrorRecord;

    /// <summary>The full paths that exist; an error for each that does not.</summary>
    private protected IEnumerable<string> ExistingPaths()
    {
        foreach (var path in LiteralPath ?? Path ?? [])
        {
            IEnumerable<string> found;
            try
            {
                found = SessionState.Path.Resolve(path, literal: LiteralPath is not null);
            }
            catch (SessionStateException e)
            {
                WriteError(NotFound(e));
                continue;
            }
            foreach (var one in found)
                yield return one;
        }
    }
}

namespace DeepLearn.Runner.Syntax;

/// <summary>
/// PowerShell that the runner does not know. It ends the run and no script can catch it: going on would risk a wrong answer.
/// </summary>
internal sealed class UnsupportedException(Extent extent, string construct)
    : SyntaxException(extent, Describe(extent, construct), "NotSupportedByRunner")
{
    private static string Describe(Extent extent, string construct) =>
        $"{extent.File ?? "command"}:{extent.StartLineNumber}:{extent.StartColumnNumber}: {construct} is not supported by the runner; "
        + "run this with PowerShell 7.6 or later";
}

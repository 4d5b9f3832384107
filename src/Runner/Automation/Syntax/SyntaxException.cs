namespace DeepLearn.Runner.Syntax;

/// <summary>A script that cannot be parsed: what was wrong and where.</summary>
internal class SyntaxException(Extent extent, string message, string errorId) : Exception(message)
{
    public Extent Extent { get; } = extent;
    public string ErrorId { get; } = errorId;
}

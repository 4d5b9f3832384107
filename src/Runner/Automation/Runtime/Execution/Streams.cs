using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>The six streams that a command writes to.</summary>
internal sealed record Streams(Pipe Output, Pipe Error, Pipe Warning, Pipe Verbose, Pipe Debug, Pipe Information)
{
    /// <summary>Lists named by -ErrorVariable and its like, of this command and of those that it runs in.</summary>
    public IReadOnlyList<(StreamKind Kind, ArrayList List)> Kept { get; init; } = [];

    public void Keep(StreamKind kind, object record)
    {
        foreach ((_, ArrayList list) in Kept.Where(kept => kept.Kind == kind))
            list.Add(record);
    }
}

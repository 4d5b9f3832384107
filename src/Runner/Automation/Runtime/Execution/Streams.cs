namespace DeepLearn.Runner.Runtime;

/// <summary>The six streams that a command writes to.</summary>
internal sealed record Streams(Pipe Output, Pipe Error, Pipe Warning, Pipe Verbose, Pipe Debug, Pipe Information);

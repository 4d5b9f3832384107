namespace DeepLearn.Runner.Pipeline;

/// <summary>A redirection of one or all streams.</summary>
internal sealed record CompiledRedirection(StreamKind From, Eval? Target, bool Append)
{
    public static Streams Apply(IReadOnlyList<CompiledRedirection> redirections, Frame frame, Streams streams, List<FilePipe> files)
    {
        foreach (CompiledRedirection redirection in redirections)
        {
            Pipe to = redirection.Destination(frame, streams, files);
            streams = redirection.From switch
            {
                StreamKind.Output => streams with { Output = to },
                StreamKind.Error => streams with { Error = to },
                StreamKind.Warning => streams with { Warning = to },
                StreamKind.Verbose => streams with { Verbose = to },
                StreamKind.Debug => streams with { Debug = to },
                StreamKind.Information => streams with { Information = to },
                _ => new Streams(to, to, to, to, to, to) { Kept = streams.Kept },
            };
        }
        return streams;
    }

    private Pipe Destination(Frame frame, Streams streams, List<FilePipe> files)
    {
        // Errors that are merged into the output are still shown as errors.
        if (Target is null)
            return new ActionPipe(item => streams.Output.Write(item is ErrorRecord ? new PSObject(item) { FromErrorStream = true } : item));
        object? target = Target(frame);
        if (PSObject.Base(target) is null)
            return Pipe.Null;
        var file = new FilePipe(frame.Engine, LanguagePrimitives.ToText(target), Append, frame.Streams);
        files.Add(file);
        return file;
    }
}

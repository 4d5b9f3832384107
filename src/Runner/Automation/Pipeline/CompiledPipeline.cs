namespace DeepLearn.Runner.Pipeline;

/// <summary>Commands joined by pipes, ready to run.</summary>
internal sealed class CompiledPipeline(Eval? head, IReadOnlyList<CompiledCommand> commands, IReadOnlyList<CompiledRedirection> headRedirections)
{
    public void Run(Frame frame)
    {
        frame.Engine.LastSuccess = true;
        var files = new List<FilePipe>();
        var processors = new CommandProcessor[commands.Count];
        bool completed = false;
        try
        {
            Start(frame, processors, files);
            foreach (CommandProcessor processor in processors)
                processor.Begin();
            Feed(frame, processors, files);
            if (processors.Length > 0)
                frame.Engine.LastSuccess = !Array.Exists(processors, p => p.Failed);
            completed = true;
        }
        finally
        {
            foreach (CommandProcessor? processor in processors)
                processor?.Dispose();
            foreach (FilePipe file in files)
                Close(file, completed);
        }
    }

    private static void Close(FilePipe file, bool completed)
    {
        try
        {
            file.Dispose();
        }
        catch (RuntimeException) when (!completed)
        {
            // The pipeline's own error goes on.
        }
    }

    /// <summary>Commands are made from the last to the first, so that each knows where its output goes.</summary>
    private void Start(Frame frame, CommandProcessor[] processors, List<FilePipe> files)
    {
        for (int i = processors.Length - 1; i >= 0; i--)
        {
            Streams streams = CompiledRedirection.Apply(commands[i].Redirections, frame, Into(frame, processors, i + 1), files);
            processors[i] = commands[i].Create(frame, streams, expectingInput: i > 0 || head is not null, i + 1, processors.Length);
        }
    }

    /// <summary>Streams whose output is a command's input; after the last command those of the pipeline.</summary>
    private static Streams Into(Frame frame, CommandProcessor[] processors, int next) =>
        next == processors.Length ? frame.Streams : frame.Streams with { Output = new ActionPipe(processors[next].Process) };

    private void Feed(Frame frame, CommandProcessor[] processors, List<FilePipe> files)
    {
        int ended = 0;
        try
        {
            if (head is null)
                processors[0].ProcessAlone();
            else
            {
                Streams streams = CompiledRedirection.Apply(headRedirections, frame, Into(frame, processors, 0), files);
                streams.Output.WriteEnumerated(head(frame.With(streams)));
            }
        }
        catch (StopUpstreamCommandsException e) when (Index(processors, e.Requester) is >= 0 and var requester)
        {
            ended = requester;
        }
        while (ended < processors.Length)
            try
            {
                processors[ended++].End();
            }
            catch (StopUpstreamCommandsException e) when (Index(processors, e.Requester) is >= 0 and var requester)
            {
                // A stop requested while a command ends leaves out the commands before the one that asked.
                ended = Math.Max(ended, requester);
            }
    }

    private static int Index(CommandProcessor[] processors, Cmdlet requester) => Array.FindIndex(processors, p => ReferenceEquals(p.Cmdlet, requester));
}

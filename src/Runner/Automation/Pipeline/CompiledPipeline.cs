using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Commands joined by pipes, ready to run.</summary>
internal sealed class CompiledPipeline(Eval? head, IReadOnlyList<CompiledCommand> commands, IReadOnlyList<CompiledRedirection> headRedirections)
{
    public void Run(Frame frame)
    {
        Engine engine = frame.Engine;
        engine.LastSuccess = true;
        var files = new List<FilePipe>();
        var processors = new CommandProcessor[commands.Count];
        bool completed = false;
        try
        {
            Start(frame, processors, files);
            foreach (CommandProcessor processor in processors)
                processor.Begin();
            Feed(frame, processors, files);
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
            CommandProcessor? next = i + 1 < processors.Length ? processors[i + 1] : null;
            Streams streams = next is null ? frame.Streams : frame.Streams with { Output = new ActionPipe(next.Process) };
            streams = CompiledRedirection.Apply(commands[i].Redirections, frame, streams, files);
            processors[i] = commands[i].Create(frame, streams, expectingInput: i > 0 || head is not null, i + 1, processors.Length);
        }
    }

    private void Feed(Frame frame, CommandProcessor[] processors, List<FilePipe> files)
    {
        int first = 0;
        try
        {
            if (head is null)
                processors[0].ProcessAlone();
            else
            {
                Streams streams = processors.Length == 0 ? frame.Streams : frame.Streams with { Output = new ActionPipe(processors[0].Process) };
                streams = CompiledRedirection.Apply(headRedirections, frame, streams, files);
                streams.Output.WriteEnumerated(head(frame.With(streams)));
            }
            while (first < processors.Length)
            {
                // A stop requested while a command ends leaves out the commands before the one that asked.
                int ending = first++;
                processors[ending].End();
            }
        }
        catch (StopUpstreamCommandsException e) when (Index(processors, e.Requester) is >= 0 and var requester)
        {
            EndFrom(processors, requester);
        }
    }

    private static void EndFrom(CommandProcessor[] processors, int first)
    {
        while (first < processors.Length)
        {
            try
            {
                processors[first++].End();
            }
            catch (StopUpstreamCommandsException e) when (Index(processors, e.Requester) is >= 0 and var later)
            {
                first = Math.Max(first, later);
            }
        }
    }

    private static int Index(CommandProcessor[] processors, Cmdlet requester) => Array.FindIndex(processors, p => ReferenceEquals(p.Cmdlet, requester));
}

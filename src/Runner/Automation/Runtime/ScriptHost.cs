using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Runs a script file or command text to its end, and says with which exit code.</summary>
internal sealed class ScriptHost(Engine engine)
{
    public int RunFile(string path, IReadOnlyList<string> arguments)
    {
        string full = Path.GetFullPath(path, engine.Location);
        if (!File.Exists(full))
        {
            engine.Host.UI.WriteErrorLine($"The argument '{path}' is not recognized as the name of a script file. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.");
            return 64;
        }
        return Guard(stopped: 0, () =>
        {
            Run(engine.Commands.Script(full), ScriptArguments.Parse(arguments));
            return 0;
        });
    }

    public int RunCommand(string text) => Guard(stopped: 1, () =>
    {
        Run(new ScriptInfo(ScriptBlock.Create(text)), []);
        return engine.LastSuccess ? 0 : 1;
    });

    /// <summary>Runs a script in the global scope, where functions and modules see its variables.</summary>
    private void Run(ScriptCommandInfo command, IReadOnlyList<Argument> arguments)
    {
        var formatterInfo = (CmdletInfo)engine.Commands.Require("Out-Default");
        using var formatter = new CmdletProcessor(engine, formatterInfo, [], engine.Streams, new InvocationInfo(formatterInfo, null),
            expectingInput: true);
        formatter.Begin();
        try
        {
            Streams streams = engine.HostStreams() with { Output = new HostPipe(formatter) };
            engine.Streams = streams;
            using var script = new ScriptProcessor(
                engine, command, command.ScriptBlock, arguments, streams,
                    new InvocationInfo(command, null) { InvocationName = (command as ExternalScriptInfo)?.Path ?? "" },
                expectingInput: false, dotSource: true);
            script.Begin();
            script.ProcessAlone();
            script.End();
        }
        finally
        {
            bool stopping = engine.Stopping;
            engine.Stopping = false;
            formatter.End();
            engine.Stopping = stopping;
        }
    }

    /// <summary>Turns what ends the run into an exit code; after Ctrl+C PowerShell gives 0 for a file and 1 for text.</summary>
    private int Guard(int stopped, Func<int> run)
    {
        try
        {
            return run();
        }
        catch (ExitException e)
        {
            // A caller sees one byte of it, but on Windows.
            return OperatingSystem.IsWindows() ? e.Code : e.Code & 0xFF;
        }
        catch (UnsupportedException e)
        {
            engine.Host.UI.WriteErrorLine(e.Message);
            return 1;
        }
        catch (PipelineStoppedException)
        {
            return stopped;
        }
        catch (FlowException)
        {
            // break or continue outside of every loop ends the script, as in PowerShell.
            return 0;
        }
        catch (Exception e) when (!Errors.IsFatal(e))
        {
            RuntimeException error = Errors.Wrap(e);
            engine.AddError(error.ErrorRecord);
            engine.HostError.Write(error.ErrorRecord);
            return 1;
        }
    }
}

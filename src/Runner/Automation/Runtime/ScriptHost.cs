using System.Management.Automation;
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
        return Guard(() =>
        {
            ExternalScriptInfo script = engine.Commands.Script(full);
            return Run(script, script.ScriptBlock, ScriptArguments.Parse(arguments), dotSource: false);
        });
    }

    public int RunCommand(string text) => Guard(() =>
    {
        ScriptBlock block = ScriptBlock.Create(text);
        Run(new ScriptInfo(block), block, [], dotSource: true);
        return engine.LastSuccess ? 0 : 1;
    });

    private int Run(CommandInfo command, ScriptBlock block, IReadOnlyList<Argument> arguments, bool dotSource)
    {
        var formatterInfo = (CmdletInfo)engine.Commands.Require("Out-Default");
        using var formatter = new CmdletProcessor(engine, formatterInfo, [], engine.Streams, new InvocationInfo(formatterInfo, null), expectingInput: true);
        formatter.Begin();
        try
        {
            Streams streams = engine.HostStreams() with { Output = new HostPipe(formatter) };
            engine.Streams = streams;
            using var script = new ScriptProcessor(engine, command, block, arguments, streams, new InvocationInfo(command, null) { InvocationName = command is ExternalScriptInfo file ? file.Path : "" }, expectingInput: false, dotSource);
            script.Begin();
            script.ProcessAlone();
            script.End();
            return script.ExitCode;
        }
        finally
        {
            bool stopping = engine.Stopping;
            engine.Stopping = false;
            formatter.End();
            engine.Stopping = stopping;
        }
    }

    private int Guard(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (ExitException e)
        {
            return e.Code;
        }
        catch (UnsupportedException e)
        {
            engine.Host.UI.WriteErrorLine(e.Message);
            return 1;
        }
        catch (PipelineStoppedException)
        {
            return 130;
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

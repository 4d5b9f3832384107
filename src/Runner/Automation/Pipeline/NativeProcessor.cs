using System.Collections.Concurrent;
using System.Diagnostics;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Runs a program. Its output reaches the terminal directly unless something reads it.</summary>
internal sealed class NativeProcessor(Engine engine, ApplicationInfo command, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation, bool expectingInput)
    : CommandProcessor(engine, command, arguments, streams, invocation)
{
    /// <summary>Milliseconds between looks whether the run is to stop.</summary>
    private const int Patience = 100;

    private readonly BlockingCollection<(bool Error, string Line)> _lines = [];
    private System.Diagnostics.Process? _process;
    private int _open;
    private int _errors;

    public override bool Failed => _process is not { HasExited: true, ExitCode: 0 };

    protected override void OnBegin()
    {
        var start = new ProcessStartInfo(command.Path)
        {
            UseShellExecute = false,
            RedirectStandardInput = expectingInput,
            RedirectStandardOutput = Streams.Output is not HostPipe,
            RedirectStandardError = Streams.Error != Engine.HostError,
            WorkingDirectory = Engine.Location,
        };
        foreach (Argument argument in Arguments)
            NativeArguments.Add(start.ArgumentList, argument, Engine.Location);
        try
        {
            _process = System.Diagnostics.Process.Start(start)!;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            throw Errors.Runtime($"Program '{command.Name}' failed to run: {e.Message}", "NativeCommandFailed", ErrorCategory.ResourceUnavailable, command.Path, e);
        }
        _open = (start.RedirectStandardOutput ? 1 : 0) + (start.RedirectStandardError ? 1 : 0);
        if (start.RedirectStandardOutput)
            Read(_process.StandardOutput, error: false);
        if (start.RedirectStandardError)
            Read(_process.StandardError, error: true);
        if (_open == 0)
            _lines.CompleteAdding();
    }

    protected override void OnProcess(object? item)
    {
        ToProgram(input => input.WriteLine(LanguagePrimitives.ToText(item)));
        Drain(patience: 0);
    }

    protected override void OnProcessAlone() { }

    protected override void OnEnd()
    {
        if (expectingInput)
            ToProgram(input => input.Close());
        Drain(Patience);
        while (!_process!.WaitForExit(Patience))
            Engine.CheckStopping();
        Engine.GlobalScope.Set("LASTEXITCODE", _process.ExitCode);
    }

    public override void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill(entireProcessTree: true);
        _process?.Dispose();
    }

    private void ToProgram(Action<StreamWriter> action)
    {
        try
        {
            action(_process!.StandardInput);
        }
        catch (IOException)
        {
            // The program has stopped reading; what it wrote still counts.
        }
    }

    private void Read(StreamReader reader, bool error) => new Thread(() =>
    {
        while (reader.ReadLine() is { } line)
            _lines.Add((error, line));
        if (Interlocked.Decrement(ref _open) == 0)
            _lines.CompleteAdding();
    }) { IsBackground = true }.Start();

    /// <summary>Writes the lines that have come, on the thread that runs the script; with patience it waits for the last.</summary>
    private void Drain(int patience)
    {
        while (true)
        {
            if (!_lines.TryTake(out (bool Error, string Line) next, patience))
            {
                if (patience == 0 || _lines.IsCompleted)
                    return;
                Engine.CheckStopping();
            }
            else if (next.Error)
                Streams.Error.Write(Mine(new ErrorRecord(
                    new RemoteException(next.Line), _errors++ == 0 ? "NativeCommandError" : "NativeCommandErrorMessage", ErrorCategory.NotSpecified, next.Line)));
            else
                Streams.Output.Write(next.Line);
        }
    }
}

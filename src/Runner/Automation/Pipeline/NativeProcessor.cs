using System.Diagnostics;
using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Runs a program. Its output reaches the terminal directly unless something reads it.</summary>
internal sealed class NativeProcessor(Engine engine, ApplicationInfo command, IReadOnlyList<Argument> arguments, Streams streams, InvocationInfo invocation, bool expectingInput)
    : CommandProcessor(engine, command, arguments, streams, invocation)
{
    private readonly Lock _gate = new();
    private readonly Queue<(bool Error, string Line)> _lines = new();
    private readonly SemaphoreSlim _arrived = new(0);
    private System.Diagnostics.Process? _process;
    private int _open;
    private int _errors;

    protected override void OnBegin()
    {
        bool captureOutput = Streams.Output is not HostPipe, captureError = Streams.Error != Engine.HostError;
        var start = new ProcessStartInfo(command.Path)
        {
            UseShellExecute = false,
            RedirectStandardInput = expectingInput,
            RedirectStandardOutput = captureOutput,
            RedirectStandardError = captureError,
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
            throw new RuntimeException("NativeCommandFailed", ErrorCategory.ResourceUnavailable, command.Path, $"Program '{command.Name}' failed to run: {e.Message}", e);
        }
        if (captureOutput)
            Read(_process.StandardOutput, error: false);
        if (captureError)
            Read(_process.StandardError, error: true);
    }

    protected override void OnProcess(object? item)
    {
        try
        {
            _process!.StandardInput.WriteLine(LanguagePrimitives.ToText(item));
        }
        catch (IOException)
        {
            // The program has stopped reading; what it wrote still counts.
        }
        Drain(wait: false);
    }

    protected override void OnProcessAlone() { }

    protected override void OnEnd()
    {
        if (expectingInput)
        {
            try
            {
                _process!.StandardInput.Close();
            }
            catch (IOException)
            {
                // as above
            }
        }
        Drain(wait: true);
        while (!_process!.WaitForExit(100))
            StopIfAsked();
        Engine.GlobalScope.Set("LASTEXITCODE", _process.ExitCode);
        Engine.LastSuccess = _process.ExitCode == 0;
    }

    public override void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill(entireProcessTree: true);
        _process?.Dispose();
        _arrived.Dispose();
    }

    private void Read(StreamReader reader, bool error)
    {
        _open++;
        new Thread(() =>
        {
            while (reader.ReadLine() is { } line)
                Arrive((error, line));
            lock (_gate)
                _open--;
            Release();
        }) { IsBackground = true }.Start();
    }

    private void Arrive((bool, string) line)
    {
        lock (_gate)
            _lines.Enqueue(line);
        Release();
    }

    private void Release()
    {
        try
        {
            _arrived.Release();
        }
        catch (ObjectDisposedException)
        {
            // The pipeline ended before the program did.
        }
    }

    /// <summary>Writes the lines that have come, on the thread that runs the script.</summary>
    private void Drain(bool wait)
    {
        while (true)
        {
            (bool Error, string Line) next;
            lock (_gate)
            {
                if (!_lines.TryDequeue(out next))
                {
                    if (!wait || _open == 0)
                        return;
                    next = (false, null!);
                }
            }
            if (next.Line is null)
            {
                _arrived.Wait(100);
                StopIfAsked();
            }
            else if (next.Error)
            {
                var record = new ErrorRecord(new RemoteException(next.Line), _errors++ == 0 ? "NativeCommandError" : "NativeCommandErrorMessage", ErrorCategory.NotSpecified, next.Line);
                record.SetInvocationInfo(Invocation);
                Streams.Error.Write(record);
            }
            else
                Streams.Output.Write(next.Line);
        }
    }

    private void StopIfAsked()
    {
        if (Engine.Stopping)
            throw new PipelineStoppedException();
    }
}

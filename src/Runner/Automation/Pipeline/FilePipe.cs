using System.Management.Automation;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Pipeline;

/// <summary>A redirection to a file: Out-File formats and writes.</summary>
internal sealed class FilePipe : Pipe, IDisposable
{
    private readonly CommandProcessor _writer;

    public FilePipe(Engine engine, string path, bool append, Streams streams)
    {
        var command = (CmdletInfo)engine.Commands.Require("Out-File");
        List<Argument> arguments = [new("FilePath", path, true)];
        if (append)
            arguments.Add(new Argument("Append", null, false));
        _writer = new CmdletProcessor(engine, command, arguments, streams, new InvocationInfo(command, engine.Position), expectingInput: true);
        _writer.Begin();
    }

    public override void Write(object? item) => _writer.Process(item);

    public void Dispose()
    {
        _writer.End();
        _writer.Dispose();
    }
}

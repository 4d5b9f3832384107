namespace DeepLearn.Runner.Pipeline;

/// <summary>A redirection to a file: Out-File formats and writes.</summary>
internal sealed class FilePipe : Pipe, IDisposable
{
    private readonly CmdletProcessor _writer;

    public FilePipe(Engine engine, string path, bool append, Streams streams)
    {
        var command = (CmdletInfo)engine.Commands.Require("Out-File");
        Argument[] arguments = [new("FilePath", path, true), new("Append", append, true)];
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

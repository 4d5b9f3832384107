namespace DeepLearn.Runner.Pipeline;

/// <summary>The end of the script's output: objects are formatted by Out-Default as they come.</summary>
internal sealed class HostPipe(CommandProcessor formatter) : Pipe
{
    public override void Write(object? item) => formatter.Process(item);
}

using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>Text on the console's two streams; a progress line only on a terminal.</summary>
internal sealed class ConsoleUserInterface : PSHostUserInterface
{
    private readonly ProgressLine _progress = new();

    public override PSHostRawUserInterface RawUI { get; } = new ConsoleRawUserInterface();

    public override void Write(string value) => Put(Console.Out, value);

    public override void WriteLine(string value) => Put(Console.Out, value + Environment.NewLine);

    public override void WriteErrorLine(string value) => Put(Console.Error, value + Environment.NewLine);

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        if (!Console.IsErrorRedirected && !Console.IsOutputRedirected)
            _progress.Show(record);
    }

    private void Put(TextWriter stream, string value)
    {
        _progress.Clear();
        stream.Write(value);
        stream.Flush();
    }
}

using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>Text on the console's two streams; a progress line only on a terminal.</summary>
internal sealed class ConsoleUserInterface : PSHostUserInterface
{
    private readonly ProgressLine _progress = new();

    public override PSHostRawUserInterface RawUI { get; } = new ConsoleRawUserInterface();

    public override string? ReadLine() => Console.In.ReadLine();

    public override void Write(string value) => Put(Console.Out, value, newLine: false);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine(string value) => Put(Console.Out, value, newLine: true);

    public override void WriteErrorLine(string value) => Put(Console.Error, value, newLine: true);

    public override void WriteDebugLine(string message) => WriteLine("DEBUG: " + message);

    public override void WriteVerboseLine(string message) => WriteLine("VERBOSE: " + message);

    public override void WriteWarningLine(string message) => WriteLine("WARNING: " + message);

    public override void WriteProgress(long sourceId, ProgressRecord record)
    {
        if (!Console.IsErrorRedirected && !Console.IsOutputRedirected)
            _progress.Show(record);
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        if (Console.IsInputRedirected)
            throw new PSInvalidOperationException("The question cannot be asked because there is no terminal; give -Confirm:$false or -Force.");
        if (caption.Length > 0)
            WriteLine(caption);
        WriteLine(message);
        var keys = choices.Select(Key).ToList();
        var menu = string.Join("  ", choices.Select((c, i) => $"[{keys[i]}] {c.Label.Replace("&", "", StringComparison.Ordinal)}"));
        while (true)
        {
            Write($"{menu} (default is \"{keys[defaultChoice]}\"): ");
            var answer = ReadLine()?.Trim();
            if (string.IsNullOrEmpty(answer))
                return defaultChoice;
            var index = keys.FindIndex(k => k.Equals(answer, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
                index = choices.ToList().FindIndex(c => c.Label.Replace("&", "", StringComparison.Ordinal).Equals(answer, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
                return index;
        }
    }

    private static string Key(ChoiceDescription choice)
    {
        var mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < choice.Label.Length ? choice.Label[mark + 1].ToString().ToUpperInvariant() : choice.Label;
    }

    private void Put(TextWriter stream, string value, bool newLine)
    {
        _progress.Clear();
        if (newLine)
            stream.WriteLine(value);
        else
            stream.Write(value);
        stream.Flush();
    }
}

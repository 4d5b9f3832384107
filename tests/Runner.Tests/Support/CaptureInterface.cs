using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Text;

namespace Runner.Tests.Support;

/// <summary>The written text of a <see cref="CaptureHost"/>.</summary>
internal sealed class CaptureInterface : PSHostUserInterface
{
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    public override PSHostRawUserInterface RawUI { get; } = new FixedScreen();

    public override string? ReadLine() => null;

    public override void Write(string value) => _text.Append(value);

    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => _text.Append(value);

    public override void WriteLine(string value) => _text.AppendLine(value);

    public override void WriteErrorLine(string value) => _text.AppendLine(value);

    public override void WriteDebugLine(string message) => _text.AppendLine("DEBUG: " + message);

    public override void WriteVerboseLine(string message) => _text.AppendLine("VERBOSE: " + message);

    public override void WriteWarningLine(string message) => _text.AppendLine("WARNING: " + message);

    public override void WriteProgress(long sourceId, ProgressRecord record) { }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) => defaultChoice;
}

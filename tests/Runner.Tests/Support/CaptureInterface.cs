using System.Management.Automation;
using System.Management.Automation.Host;
using System.Text;

namespace Runner.Tests.Support;

/// <summary>The written text of a <see cref="CaptureHost"/>.</summary>
internal sealed class CaptureInterface : PSHostUserInterface
{
    private readonly StringBuilder _text = new(), _output = new(), _errors = new();

    /// <summary>Both streams in one sequence, as a console shows them.</summary>
    public string Text => _text.ToString();

    public string Output => _output.ToString();

    public string Errors => _errors.ToString();

    public override PSHostRawUserInterface RawUI { get; } = new FixedScreen();

    public override void Write(string value) => Put(_output, value);

    public override void WriteLine(string value) => Put(_output, value + "\n");

    public override void WriteErrorLine(string value) => Put(_errors, value + "\n");

    public override void WriteProgress(long sourceId, ProgressRecord record) { }

    private void Put(StringBuilder stream, string value)
    {
        _text.Append(value);
        stream.Append(value);
    }
}

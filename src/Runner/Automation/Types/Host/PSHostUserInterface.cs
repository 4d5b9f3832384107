namespace System.Management.Automation.Host;

/// <summary>How the host shows things; it cannot ask.</summary>
public abstract class PSHostUserInterface
{
    public abstract PSHostRawUserInterface RawUI { get; }
    public bool SupportsVirtualTerminal => false;

    public string ReadLine() => throw Errors.Unsupported("a question at the terminal");

    public int PromptForChoice(string caption, string message, object choices, int defaultChoice) => throw Errors.Unsupported("a question at the terminal");

    public abstract void Write(string value);

    public void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public void WriteLine() => WriteLine("");

    public abstract void WriteLine(string value);

    public void WriteLine(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => WriteLine(value);

    public abstract void WriteErrorLine(string value);

    public void WriteDebugLine(string message) => WriteLine("DEBUG: " + message);

    public void WriteVerboseLine(string message) => WriteLine("VERBOSE: " + message);

    public void WriteWarningLine(string message) => WriteLine("WARNING: " + message);

    public abstract void WriteProgress(long sourceId, ProgressRecord record);
}

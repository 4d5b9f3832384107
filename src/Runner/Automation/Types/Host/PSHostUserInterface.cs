using System.Collections.ObjectModel;

namespace System.Management.Automation.Host;

/// <summary>How the host shows things and asks.</summary>
public abstract class PSHostUserInterface
{
    public abstract PSHostRawUserInterface RawUI { get; }

    public virtual bool SupportsVirtualTerminal => false;

    public abstract string? ReadLine();

    public abstract void Write(string value);

    public abstract void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value);

    public virtual void WriteLine() => WriteLine("");

    public abstract void WriteLine(string value);

    public virtual void WriteLine(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value)
    {
        Write(foregroundColor, backgroundColor, value);
        WriteLine();
    }

    public abstract void WriteErrorLine(string value);

    public abstract void WriteDebugLine(string message);

    public abstract void WriteVerboseLine(string message);

    public abstract void WriteWarningLine(string message);

    public abstract void WriteProgress(long sourceId, ProgressRecord record);

    public virtual void WriteInformation(InformationRecord record) { }

    public abstract int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice);
}

namespace System.Management.Automation;

/// <summary>Base of the warning, verbose and debug records.</summary>
public abstract class InformationalRecord(string message)
{
    public string Message { get; } = message;

    public override string ToString() => Message;
}

namespace System.Management.Automation;

/// <summary>A cmdlet threw or stopped with an error; the cause is the inner exception.</summary>
public class CmdletInvocationException : RuntimeException
{
    public CmdletInvocationException() { }

    public CmdletInvocationException(string message) : base(message) { }

    public CmdletInvocationException(string message, Exception innerException) : base(message, innerException) { }

    internal CmdletInvocationException(ErrorRecord record) : base(record.ToString(), record.Exception, record) { }
}

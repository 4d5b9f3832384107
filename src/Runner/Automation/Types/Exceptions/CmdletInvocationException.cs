namespace System.Management.Automation;

/// <summary>A cmdlet threw or stopped with an error; the cause is the inner exception.</summary>
public class CmdletInvocationException : RuntimeException
{
    internal CmdletInvocationException(ErrorRecord record) : base(record.ToString(), record.Exception, record) { }
}

namespace System.Management.Automation;

/// <summary>An operation that is not supported.</summary>
public class PSNotSupportedException(string message, Exception? innerException) : NotSupportedException(message, innerException), IContainsErrorRecord
{
    public PSNotSupportedException(string message) : this(message, null) { }

    public ErrorRecord ErrorRecord => field ??= new ErrorRecord(this, "NotSupported", ErrorCategory.NotImplemented, null);
}

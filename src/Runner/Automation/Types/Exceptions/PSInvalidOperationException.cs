namespace System.Management.Automation;

/// <summary>An operation that the present state does not allow.</summary>
public class PSInvalidOperationException(string message, Exception? innerException) : InvalidOperationException(message, innerException), IContainsErrorRecord
{
    public PSInvalidOperationException(string message) : this(message, null) { }

    public ErrorRecord ErrorRecord => field ??= new ErrorRecord(this, "InvalidOperation", ErrorCategory.InvalidOperation, null);
}

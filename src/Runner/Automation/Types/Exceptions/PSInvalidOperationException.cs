namespace System.Management.Automation;

/// <summary>An operation that the present state does not allow.</summary>
public class PSInvalidOperationException : InvalidOperationException, IContainsErrorRecord
{
    private readonly string _errorId = "InvalidOperation";
    private ErrorRecord? _record;

    public PSInvalidOperationException() { }

    public PSInvalidOperationException(string message) : base(message) { }

    public PSInvalidOperationException(string message, Exception? innerException) : base(message, innerException) { }

    internal PSInvalidOperationException(string errorId, string message, Exception? inner) : base(message, inner) => _errorId = errorId;

    public ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, _errorId, ErrorCategory.InvalidOperation, null);
}

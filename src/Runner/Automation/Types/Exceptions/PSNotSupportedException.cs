namespace System.Management.Automation;

/// <summary>An operation that is not supported.</summary>
public class PSNotSupportedException : NotSupportedException, IContainsErrorRecord
{
    private readonly string _errorId = "NotSupported";
    private ErrorRecord? _record;

    public PSNotSupportedException() { }

    public PSNotSupportedException(string message) : base(message) { }

    public PSNotSupportedException(string message, Exception? innerException) : base(message, innerException) { }

    internal PSNotSupportedException(string errorId, string message, Exception? inner) : base(message, inner) => _errorId = errorId;

    public ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, _errorId, ErrorCategory.NotImplemented, null);
}

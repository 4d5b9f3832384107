namespace System.Management.Automation;

/// <summary>An operation that is not implemented.</summary>
public class PSNotImplementedException : NotImplementedException, IContainsErrorRecord
{
    private readonly string _errorId = "NotImplemented";
    private ErrorRecord? _record;

    public PSNotImplementedException() { }

    public PSNotImplementedException(string message) : base(message) { }

    public PSNotImplementedException(string message, Exception? innerException) : base(message, innerException) { }

    internal PSNotImplementedException(string errorId, string message, Exception? inner) : base(message, inner) => _errorId = errorId;

    public ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, _errorId, ErrorCategory.NotImplemented, null);
}

namespace System.Management.Automation;

/// <summary>A value cannot be converted to a type.</summary>
public class PSInvalidCastException : InvalidCastException, IContainsErrorRecord
{
    private readonly string _errorId = "PSInvalidCastException";
    private ErrorRecord? _record;

    public PSInvalidCastException() { }

    public PSInvalidCastException(string message) : base(message) { }

    public PSInvalidCastException(string message, Exception? innerException) : base(message, innerException) { }

    internal PSInvalidCastException(string errorId, string message, Exception? inner) : base(message, inner) => _errorId = errorId;

    public ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, _errorId, ErrorCategory.InvalidArgument, null);
}

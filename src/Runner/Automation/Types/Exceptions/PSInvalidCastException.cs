namespace System.Management.Automation;

/// <summary>A value cannot be converted to a type.</summary>
public class PSInvalidCastException(string message, Exception? innerException) : InvalidCastException(message, innerException), IContainsErrorRecord
{
    private readonly string _errorId = "PSInvalidCastException";

    public PSInvalidCastException(string message) : this(message, null) { }

    internal PSInvalidCastException(string errorId, string message, Exception? inner) : this(message, inner) => _errorId = errorId;

    public ErrorRecord ErrorRecord => field ??= new ErrorRecord(this, _errorId, ErrorCategory.InvalidArgument, null);
}

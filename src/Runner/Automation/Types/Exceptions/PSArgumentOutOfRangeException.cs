namespace System.Management.Automation;

/// <summary>An argument outside its range.</summary>
public class PSArgumentOutOfRangeException : ArgumentOutOfRangeException, IContainsErrorRecord
{
    private ErrorRecord? _record;

    public PSArgumentOutOfRangeException() { }

    public PSArgumentOutOfRangeException(string paramName) : base(paramName) { }

    public PSArgumentOutOfRangeException(string paramName, object actualValue, string message) : base(paramName, actualValue, message) { }

    public PSArgumentOutOfRangeException(string message, Exception innerException) : base(message, innerException) { }

    public ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, "ArgumentOutOfRange", ErrorCategory.InvalidArgument, null);
}

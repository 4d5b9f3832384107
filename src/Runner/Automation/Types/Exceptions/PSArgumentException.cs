namespace System.Management.Automation;

/// <summary>An argument that is not valid.</summary>
public class PSArgumentException : ArgumentException, IContainsErrorRecord
{
    private ErrorRecord? _record;

    public PSArgumentException() { }

    public PSArgumentException(string message) : base(message) { }

    public PSArgumentException(string message, string paramName) : base(message, paramName) { }

    public PSArgumentException(string message, Exception innerException) : base(message, innerException) { }

    public ErrorRecord ErrorRecord => _record ??= new ErrorRecord(this, "Argument", ErrorCategory.InvalidArgument, null);
}

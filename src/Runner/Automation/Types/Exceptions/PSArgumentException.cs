namespace System.Management.Automation;

/// <summary>An argument that is not valid.</summary>
public class PSArgumentException(string message, string? paramName) : ArgumentException(message, paramName), IContainsErrorRecord
{
    public PSArgumentException(string message) : this(message, null) { }

    public ErrorRecord ErrorRecord => field ??= new ErrorRecord(this, "Argument", ErrorCategory.InvalidArgument, null);
}

namespace System.Management.Automation;

/// <summary>An argument outside its range.</summary>
public class PSArgumentOutOfRangeException(string paramName, object? actualValue, string? message)
    : ArgumentOutOfRangeException(paramName, actualValue, message), IContainsErrorRecord
{
    public ErrorRecord ErrorRecord => field ??= new ErrorRecord(this, "ArgumentOutOfRange", ErrorCategory.InvalidArgument, null);
}

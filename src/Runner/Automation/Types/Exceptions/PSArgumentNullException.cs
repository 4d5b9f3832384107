namespace System.Management.Automation;

/// <summary>An argument that must not be null is.</summary>
public class PSArgumentNullException(string paramName) : ArgumentNullException(paramName), IContainsErrorRecord
{
    public ErrorRecord ErrorRecord => field ??= new ErrorRecord(this, "ArgumentNull", ErrorCategory.InvalidArgument, null);
}

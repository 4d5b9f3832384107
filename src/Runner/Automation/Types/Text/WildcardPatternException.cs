namespace System.Management.Automation;

/// <summary>A wildcard pattern that is not valid.</summary>
public class WildcardPatternException : RuntimeException
{
    public WildcardPatternException() { }

    public WildcardPatternException(string message) : base("RuntimeException", ErrorCategory.InvalidArgument, null, message) { }

    public WildcardPatternException(string message, Exception innerException)
        : base("RuntimeException", ErrorCategory.InvalidArgument, null, message, innerException) { }
}

namespace System.Management.Automation;

/// <summary>A wildcard pattern that is not valid.</summary>
public class WildcardPatternException(string message, Exception? innerException) : RuntimeException(message, innerException)
{
    public WildcardPatternException(string message) : this(message, null) { }
}

namespace System.Management.Automation;

/// <summary>A variable, item, drive or location could not be used.</summary>
public class SessionStateException(string message, Exception? innerException) : RuntimeException(message, innerException)
{
    public SessionStateException(string message) : this(message, null) { }
}

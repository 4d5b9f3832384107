namespace System.Management.Automation;

/// <summary>A read-only or constant item was written.</summary>
public class SessionStateUnauthorizedAccessException(string message, Exception? innerException) : SessionStateException(message, innerException)
{
    public SessionStateUnauthorizedAccessException(string message) : this(message, null) { }
}

namespace System.Management.Automation;

/// <summary>A read-only or constant item was written.</summary>
public class SessionStateUnauthorizedAccessException : SessionStateException
{
    public SessionStateUnauthorizedAccessException() { }

    public SessionStateUnauthorizedAccessException(string message) : base(message) { }

    public SessionStateUnauthorizedAccessException(string message, Exception innerException) : base(message, innerException) { }

    internal SessionStateUnauthorizedAccessException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

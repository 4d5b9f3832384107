namespace System.Management.Automation;

/// <summary>A variable, item, drive or location could not be used.</summary>
public class SessionStateException : RuntimeException
{
    public SessionStateException() { }

    public SessionStateException(string message) : base(message) { }

    public SessionStateException(string message, Exception innerException) : base(message, innerException) { }

    internal SessionStateException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

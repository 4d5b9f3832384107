namespace System.Management.Automation;

/// <summary>The operation is not allowed here.</summary>
public class PSSecurityException : RuntimeException
{
    public PSSecurityException() { }

    public PSSecurityException(string message) : base(message) { }

    public PSSecurityException(string message, Exception innerException) : base(message, innerException) { }

    internal PSSecurityException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

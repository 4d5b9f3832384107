namespace System.Management.Automation;

/// <summary>A member of an object could not be reached.</summary>
public class ExtendedTypeSystemException : RuntimeException
{
    public ExtendedTypeSystemException() { }

    public ExtendedTypeSystemException(string message) : base(message) { }

    public ExtendedTypeSystemException(string message, Exception innerException) : base(message, innerException) { }

    internal ExtendedTypeSystemException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

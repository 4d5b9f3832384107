namespace System.Management.Automation;

/// <summary>A method could not be found or chosen.</summary>
public class MethodException : ExtendedTypeSystemException
{
    public MethodException() { }

    public MethodException(string message) : base(message) { }

    public MethodException(string message, Exception innerException) : base(message, innerException) { }

    internal MethodException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

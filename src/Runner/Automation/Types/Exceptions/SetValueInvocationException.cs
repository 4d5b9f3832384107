namespace System.Management.Automation;

/// <summary>A property setter threw; the cause is the inner exception.</summary>
public class SetValueInvocationException : SetValueException
{
    public SetValueInvocationException() { }

    public SetValueInvocationException(string message) : base(message) { }

    public SetValueInvocationException(string message, Exception innerException) : base(message, innerException) { }

    internal SetValueInvocationException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

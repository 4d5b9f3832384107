namespace System.Management.Automation;

/// <summary>A property getter threw; the cause is the inner exception.</summary>
public class GetValueInvocationException : GetValueException
{
    public GetValueInvocationException() { }

    public GetValueInvocationException(string message) : base(message) { }

    public GetValueInvocationException(string message, Exception innerException) : base(message, innerException) { }

    internal GetValueInvocationException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

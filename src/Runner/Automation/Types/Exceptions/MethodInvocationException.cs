namespace System.Management.Automation;

/// <summary>A method that was called threw; the cause is the inner exception.</summary>
public class MethodInvocationException : MethodException
{
    public MethodInvocationException() { }

    public MethodInvocationException(string message) : base(message) { }

    public MethodInvocationException(string message, Exception innerException) : base(message, innerException) { }

    internal MethodInvocationException(string message, Exception inner, string errorId)
        : base(errorId, ErrorCategory.NotSpecified, null, message, inner) { }
}

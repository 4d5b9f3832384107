namespace System.Management.Automation;

/// <summary>A method that was called threw; the cause is the inner exception.</summary>
public class MethodInvocationException(string message, Exception? innerException) : MethodException(message, innerException)
{
    public MethodInvocationException(string message) : this(message, null) { }
}

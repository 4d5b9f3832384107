namespace System.Management.Automation;

/// <summary>A property setter threw; the cause is the inner exception.</summary>
public class SetValueInvocationException(string message, Exception? innerException) : SetValueException(message, innerException)
{
    public SetValueInvocationException(string message) : this(message, null) { }
}

namespace System.Management.Automation;

/// <summary>A property getter threw; the cause is the inner exception.</summary>
public class GetValueInvocationException(string message, Exception? innerException) : GetValueException(message, innerException)
{
    public GetValueInvocationException(string message) : this(message, null) { }
}

namespace System.Management.Automation;

/// <summary>An object has no property of that name.</summary>
public class PropertyNotFoundException(string message, Exception? innerException) : ExtendedTypeSystemException(message, innerException)
{
    public PropertyNotFoundException(string message) : this(message, null) { }
}

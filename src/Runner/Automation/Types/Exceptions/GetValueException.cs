namespace System.Management.Automation;

/// <summary>A property could not be read.</summary>
public class GetValueException(string message, Exception? innerException) : ExtendedTypeSystemException(message, innerException)
{
    public GetValueException(string message) : this(message, null) { }
}

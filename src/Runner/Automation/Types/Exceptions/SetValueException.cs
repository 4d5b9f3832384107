namespace System.Management.Automation;

/// <summary>A property could not be written.</summary>
public class SetValueException(string message, Exception? innerException) : ExtendedTypeSystemException(message, innerException)
{
    public SetValueException(string message) : this(message, null) { }
}

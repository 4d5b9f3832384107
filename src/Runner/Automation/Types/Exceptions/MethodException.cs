namespace System.Management.Automation;

/// <summary>A method could not be found or chosen.</summary>
public class MethodException(string message, Exception? innerException) : ExtendedTypeSystemException(message, innerException)
{
    public MethodException(string message) : this(message, null) { }
}

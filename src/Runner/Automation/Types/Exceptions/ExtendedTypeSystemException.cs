namespace System.Management.Automation;

/// <summary>A member of an object could not be reached.</summary>
public class ExtendedTypeSystemException(string message, Exception? innerException) : RuntimeException(message, innerException)
{
    public ExtendedTypeSystemException(string message) : this(message, null) { }
}

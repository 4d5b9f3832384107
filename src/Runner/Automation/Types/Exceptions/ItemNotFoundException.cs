namespace System.Management.Automation;

/// <summary>A path names nothing that exists.</summary>
public class ItemNotFoundException(string message, Exception? innerException) : SessionStateException(message, innerException)
{
    public ItemNotFoundException(string message) : this(message, null) { }
}

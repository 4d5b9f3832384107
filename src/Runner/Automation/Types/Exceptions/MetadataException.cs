namespace System.Management.Automation;

/// <summary>An attribute of a command or variable is wrong or not satisfied.</summary>
public class MetadataException(string message, Exception? innerException) : RuntimeException(message, innerException)
{
    public MetadataException(string message) : this(message, null) { }
}

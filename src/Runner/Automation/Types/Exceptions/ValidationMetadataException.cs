namespace System.Management.Automation;

/// <summary>A value did not satisfy a validation attribute.</summary>
public class ValidationMetadataException(string message, Exception? innerException) : MetadataException(message, innerException)
{
    public ValidationMetadataException(string message) : this(message, null) { }
}

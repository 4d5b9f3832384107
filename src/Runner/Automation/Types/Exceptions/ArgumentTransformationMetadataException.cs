namespace System.Management.Automation;

/// <summary>An argument could not be transformed to the wanted type.</summary>
public class ArgumentTransformationMetadataException(string message, Exception? innerException) : MetadataException(message, innerException)
{
    public ArgumentTransformationMetadataException(string message) : this(message, null) { }
}

namespace System.Management.Automation;

/// <summary>An argument could not be transformed to the wanted type.</summary>
public class ArgumentTransformationMetadataException : MetadataException
{
    public ArgumentTransformationMetadataException() { }

    public ArgumentTransformationMetadataException(string message) : base(message) { }

    public ArgumentTransformationMetadataException(string message, Exception innerException) : base(message, innerException) { }

    internal ArgumentTransformationMetadataException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

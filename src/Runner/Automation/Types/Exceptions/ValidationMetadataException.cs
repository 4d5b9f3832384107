namespace System.Management.Automation;

/// <summary>A value did not satisfy a validation attribute.</summary>
public class ValidationMetadataException : MetadataException
{
    public ValidationMetadataException() { }

    public ValidationMetadataException(string message) : base(message) { }

    public ValidationMetadataException(string message, Exception innerException) : base(message, innerException) { }

    internal ValidationMetadataException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

namespace System.Management.Automation;

/// <summary>An attribute of a command or variable is wrong or not satisfied.</summary>
public class MetadataException : RuntimeException
{
    public MetadataException() { }

    public MetadataException(string message) : base(message) { }

    public MetadataException(string message, Exception innerException) : base(message, innerException) { }

    internal MetadataException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

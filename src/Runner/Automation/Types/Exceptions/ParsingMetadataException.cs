namespace System.Management.Automation;

/// <summary>A parameter declaration is wrong.</summary>
public class ParsingMetadataException : MetadataException
{
    public ParsingMetadataException() { }

    public ParsingMetadataException(string message) : base(message) { }

    public ParsingMetadataException(string message, Exception innerException) : base(message, innerException) { }

    internal ParsingMetadataException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

namespace System.Management.Automation;

/// <summary>An object has no property of that name.</summary>
public class PropertyNotFoundException : ExtendedTypeSystemException
{
    public PropertyNotFoundException() { }

    public PropertyNotFoundException(string message) : base(message) { }

    public PropertyNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    internal PropertyNotFoundException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

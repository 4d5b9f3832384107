namespace System.Management.Automation;

/// <summary>A path names nothing that exists.</summary>
public class ItemNotFoundException : SessionStateException
{
    public ItemNotFoundException() { }

    public ItemNotFoundException(string message) : base(message) { }

    public ItemNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    internal ItemNotFoundException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

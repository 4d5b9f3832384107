namespace System.Management.Automation;

/// <summary>A path names a provider that does not exist.</summary>
public class ProviderNotFoundException : SessionStateException
{
    public ProviderNotFoundException() { }

    public ProviderNotFoundException(string message) : base(message) { }

    public ProviderNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    internal ProviderNotFoundException(string errorId, ErrorCategory category, object? target, string message, Exception? inner = null)
        : base(errorId, category, target, message, inner) { }
}

namespace System.Management.Automation;

/// <summary>A path names a provider that does not exist.</summary>
public class ProviderNotFoundException(string message, Exception? innerException) : SessionStateException(message, innerException)
{
    public ProviderNotFoundException(string message) : this(message, null) { }
}

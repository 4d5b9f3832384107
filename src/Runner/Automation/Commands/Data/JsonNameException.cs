namespace Microsoft.PowerShell.Commands;

/// <summary>A name in JSON text that no property of an object can have.</summary>
internal sealed class JsonNameException(string message, string id) : InvalidOperationException(message)
{
    public string Id { get; } = id;
}

namespace Microsoft.PowerShell.Commands;

/// <summary>A dictionary that JSON cannot hold.</summary>
internal sealed class NonStringKeyException(IDictionary table)
    : InvalidOperationException($"The type '{table.GetType().FullName}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.")
{
    public IDictionary Table { get; } = table;
}

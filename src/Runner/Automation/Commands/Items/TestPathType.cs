namespace Microsoft.PowerShell.Commands;

/// <summary>What a path must be.</summary>
public enum TestPathType
{
    Any, Container, Leaf,
}

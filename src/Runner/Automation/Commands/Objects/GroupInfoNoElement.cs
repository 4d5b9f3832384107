namespace Microsoft.PowerShell.Commands;

/// <summary>The size of a group, without its objects.</summary>
public sealed class GroupInfoNoElement : GroupInfo
{
    internal GroupInfoNoElement(object?[] values) : base(values) { }
}

using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>What was added to one object: members and other type names.</summary>
internal sealed class PSObjectExtension
{
    public InstanceMembers Members { get; } = [];
    public Collection<string>? TypeNames { get; set; }
}

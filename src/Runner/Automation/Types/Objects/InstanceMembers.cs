using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>The members added to one object, in the order they were added.</summary>
internal sealed class InstanceMembers() : KeyedCollection<string, PSMemberInfo>(StringComparer.OrdinalIgnoreCase)
{
    protected override string GetKeyForItem(PSMemberInfo item) => item.Name;
}

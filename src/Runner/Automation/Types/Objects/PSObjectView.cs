using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>What <c>$x.psobject</c> gives: the object's own members, apart from those of what it wraps.</summary>
internal sealed class PSObjectView(PSObject owner)
{
    public object BaseObject => owner.BaseObject;
    public object ImmediateBaseObject => owner.ImmediateBaseObject;
    public PSMemberInfoCollection<PSMemberInfo> Members => owner.Members;
    public PSMemberInfoCollection<PSPropertyInfo> Properties => owner.Properties;
    public PSMemberInfoCollection<PSMethodInfo> Methods => owner.Methods;
    public Collection<string> TypeNames => owner.TypeNames;

    public PSObject Copy() => owner.Copy();

    public override string ToString() => owner.ToString();
}

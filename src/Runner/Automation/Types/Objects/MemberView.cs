namespace System.Management.Automation;

/// <summary>The members of one kind of an object: added ones first, then the type files', then .NET's.</summary>
internal sealed class MemberView<T>(PSObject owner) : PSMemberInfoCollection<T> where T : PSMemberInfo
{
    public override T? this[string name] => owner.FindMember(name) as T;

    public override void Add(T member) => Add(member, preValidated: false);

    public override void Add(T member, bool preValidated)
    {
        if (!preValidated && owner.FindInstanceMember(member.Name) is not null)
            throw new ExtendedTypeSystemException("AlreadyPresentPSMemberInfoInternalCollectionAdd", ErrorCategory.InvalidOperation, null,
                $"The member \"{member.Name}\" is already present.");
        owner.SetInstanceMember(member);
    }

    public override void Remove(string name) => owner.RemoveInstanceMember(name);

    public override ReadOnlyPSMemberInfoCollection<T> Match(string name) => Match(name, PSMemberTypes.All);

    public override ReadOnlyPSMemberInfoCollection<T> Match(string name, PSMemberTypes memberTypes)
    {
        var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
        return new([.. this.Where(m => (m.MemberType & memberTypes) != 0 && pattern.IsMatch(m.Name))]);
    }

    public override IEnumerator<T> GetEnumerator() => owner.AllMembers().OfType<T>().GetEnumerator();
}

using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>The members of one kind of an object, by name regardless of case: added ones first, then the type files', then .NET's.</summary>
public sealed class PSMemberInfoCollection<T> : IEnumerable<T> where T : PSMemberInfo
{
    private readonly PSObject _owner;

    internal PSMemberInfoCollection(PSObject owner) => _owner = owner;

    public T? this[string name] => _owner.FindMember(name) as T;

    public void Add(T member) => Add(member, preValidated: false);

    public void Add(T member, bool preValidated)
    {
        if (!preValidated && _owner.FindInstanceMember(member.Name) is not null)
            throw new ExtendedTypeSystemException($"The member \"{member.Name}\" is already present.")
                .As("AlreadyPresentPSMemberInfoInternalCollectionAdd", ErrorCategory.InvalidOperation);
        _owner.SetInstanceMember(member);
    }

    public void Remove(string name) => _owner.RemoveInstanceMember(name);

    public ReadOnlyCollection<T> Match(string name) => Match(name, PSMemberTypes.All);

    public ReadOnlyCollection<T> Match(string name, PSMemberTypes memberTypes)
    {
        var pattern = WildcardPattern.Get(name, WildcardOptions.IgnoreCase);
        return new([.. this.Where(m => (m.MemberType & memberTypes) != 0 && pattern.IsMatch(m.Name))]);
    }

    public IEnumerator<T> GetEnumerator() => _owner.AllMembers().OfType<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

using System.Collections.ObjectModel;
using System.Management.Automation.Internal;
using System.Runtime.CompilerServices;
using DeepLearn.Runner.Conversion;

namespace System.Management.Automation;

/// <summary>An object as scripts see it: a .NET object with the members that type files and scripts add.</summary>
public class PSObject : IFormattable, IComparable
{
    // Members added to a .NET object live as long as that object, whoever wraps it.
    private static readonly ConditionalWeakTable<object, PSObjectExtension> Extensions = [];
    private static bool s_anyExtension;
    private PSObjectExtension? _own;

    public PSObject() => ImmediateBaseObject = PSCustomObject.Instance;

    public PSObject(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ImmediateBaseObject = obj;
        // Keeps an extension that the object already has.
        if (KeepsOwn(BaseObject) && obj is PSObject inner)
            _own = inner._own;
    }

    public object ImmediateBaseObject { get; private set; }

    public object BaseObject
    {
        get
        {
            var value = ImmediateBaseObject;
            while (value is PSObject inner)
                value = inner.ImmediateBaseObject;
            return value;
        }
    }

    public PSMemberInfoCollection<PSMemberInfo> Members => new(this);
    public PSMemberInfoCollection<PSPropertyInfo> Properties => new(this);
    public PSMemberInfoCollection<PSMethodInfo> Methods => new(this);

    /// <summary>The names by which views and type files find the object, most special first; they may be changed.</summary>
    public Collection<string> TypeNames => Extension(create: true)!.TypeNames ??= [.. TypeMembers.Hierarchy(BaseObject)];

    internal IReadOnlyList<string> InternalTypeNames
        => Extension(create: false)?.TypeNames is { } names ? names : TypeMembers.Hierarchy(BaseObject);

    internal bool IsCustom => BaseObject is PSCustomObject;

    public static PSObject AsPSObject(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj as PSObject ?? new PSObject(obj);
    }

    /// <summary>The wrapped .NET object; a custom object stays as it is, the empty result becomes null.</summary>
    internal static object? Base(object? value)
    {
        if (value is not PSObject wrapper)
            return value;
        if (ReferenceEquals(wrapper, AutomationNull.Value))
            return null;
        while (wrapper.ImmediateBaseObject is PSObject inner)
            wrapper = inner;
        return wrapper.ImmediateBaseObject is PSCustomObject ? wrapper : wrapper.ImmediateBaseObject;
    }

    /// <summary>Whether members were added to a plain .NET object.</summary>
    internal static bool HasInstanceMembers(object baseObject, out PSObject? wrapper)
    {
        wrapper = null;
        if (!s_anyExtension || KeepsOwn(baseObject) || !Extensions.TryGetValue(baseObject, out var extension) || extension.Members.Count == 0)
            return false;
        wrapper = new PSObject(baseObject);
        return true;
    }

    internal PSMemberInfo? FindInstanceMember(string name)
        => Extension(create: false) is { } extension && extension.Members.TryGetValue(name, out var member) ? member : null;

    internal PSMemberInfo? FindMember(string name)
    {
        if (name.StartsWith("ps", StringComparison.OrdinalIgnoreCase) && Intrinsic(name) is { } intrinsic)
            return intrinsic;
        if (FindInstanceMember(name) is { } instance)
            return instance;
        if (TypeTable.Find(InternalTypeNames, name) is { } typeMember)
        {
            var copy = typeMember.Copy();
            copy.Owner = this;
            return copy;
        }
        return IsCustom ? TypeMembers.CustomMember(this, name) : TypeMembers.Of(BaseObject.GetType()).Find(name, BaseObject);
    }

    /// <summary>The members that every object has in scripts, whatever it wraps.</summary>
    private PSNoteProperty? Intrinsic(string name) => name.ToLowerInvariant() switch
    {
        "psobject" => new PSNoteProperty(name, new PSObjectView(this)),
        "pstypenames" => new PSNoteProperty(name, TypeNames),
        "psbase" => new PSNoteProperty(name, BaseObject),
        _ => null,
    };

    internal void SetInstanceMember(PSMemberInfo member)
    {
        member.IsInstance = true;
        member.Owner = this;
        var members = Extension(create: true)!.Members;
        if (members.TryGetValue(member.Name, out var old))
            members[members.IndexOf(old)] = member;
        else
            members.Add(member);
    }

    internal void RemoveInstanceMember(string name) => Extension(create: false)?.Members.Remove(name);

    internal IEnumerable<PSMemberInfo> AllMembers()
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (Extension(create: false) is { } extension)
            foreach (var member in extension.Members.ToArray())
                if (seen.Add(member.Name))
                    yield return member;
        foreach (var member in TypeTable.MembersOf(InternalTypeNames))
            if (seen.Add(member.Name))
            {
                var copy = member.Copy();
                copy.Owner = this;
                yield return copy;
            }
        var own = IsCustom ? TypeMembers.CustomMembers(this) : TypeMembers.Of(BaseObject.GetType()).All(BaseObject);
        foreach (var member in own)
            if (seen.Add(member.Name))
                yield return member;
    }

    /// <summary>A copy whose added members are its own; the .NET object is cloned when it can be.</summary>
    public virtual PSObject Copy()
    {
        var value = BaseObject;
        var copy = (PSObject)MemberwiseClone();
        copy._own = new PSObjectExtension();
        copy.ImmediateBaseObject = value is ICloneable cloneable and not string ? cloneable.Clone() : value;
        if (Extension(create: false) is { } extension)
        {
            foreach (var member in extension.Members)
                copy.SetInstanceMember(member.Copy());
            if (extension.TypeNames is { } names)
                copy.Extension(create: true)!.TypeNames = [.. names];
        }
        return copy;
    }

    /// <summary>Whether this is an error that came from the error stream.</summary>
    internal bool FromErrorStream { get; init; }

    public override string ToString() => TokenText ?? TextConversion.ToTextByTypeFiles(this);

    /// <summary>How a number was written as an argument, when that differs from its value: it is shown so.</summary>
    internal string? TokenText { get; init; }

    public string ToString(string? format, IFormatProvider? formatProvider)
        => BaseObject is IFormattable formattable ? formattable.ToString(format, formatProvider ?? CultureInfo.CurrentCulture) : ToString();

    public int CompareTo(object? obj) => ReferenceEquals(this, obj) ? 0 : LanguagePrimitives.Compare(BaseObject, obj);

    public override bool Equals(object? obj)
        => ReferenceEquals(this, obj)
            || (!IsCustom && obj is not PSObject { IsCustom: true } && LanguagePrimitives.Equals(BaseObject, Base(obj)));

    public override int GetHashCode() => IsCustom ? RuntimeHelpers.GetHashCode(this) : BaseObject.GetHashCode();

    private static bool KeepsOwn(object value) => value is PSCustomObject or string or ValueType;

    private PSObjectExtension? Extension(bool create)
    {
        var value = BaseObject;
        if (KeepsOwn(value) || _own is not null)
            return create ? _own ??= new PSObjectExtension() : _own;
        if (create)
        {
            s_anyExtension = true;
            return Extensions.GetOrCreateValue(value);
        }
        return s_anyExtension && Extensions.TryGetValue(value, out var extension) ? extension : null;
    }
}

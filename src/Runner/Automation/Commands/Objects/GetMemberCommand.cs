using System.Reflection;
using DeepLearn.Runner.Conversion;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lists the members of objects, once a type.</summary>
[Cmdlet("Get", "Member")]
public sealed class GetMemberCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0), ValidateNotNullOrEmpty] public string[] Name { get; set; } = ["*"];
    [Parameter, Alias("Type")] public PSMemberTypes MemberType { get; set; } = PSMemberTypes.All;
    [Parameter] public SwitchParameter Static { get; set; }

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        var type = Static && PSObject.Base(InputObject) is Type given ? given : InputObject.BaseObject.GetType();
        var typeName = Static ? type.FullName! : InputObject.InternalTypeNames[0];
        if (!_seen.Add(typeName))
            return;
        var members = (Static ? StaticMembers(type, typeName) : InstanceMembers(type, typeName)).Where(m => (m.MemberType & MemberType) != 0).ToArray();
        foreach (var pattern in Name.Select(n => WildcardPattern.Get(n, WildcardOptions.IgnoreCase)))
            foreach (var member in members.Where(m => pattern.IsMatch(m.Name))
                     .OrderBy(m => m.MemberType.ToString(), StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase))
                WriteObject(member);
    }

    protected override void EndProcessing()
    {
        if (_seen.Count == 0)
            WriteError(new ErrorRecord(new InvalidOperationException("You must specify an object for the Get-Member cmdlet."),
                "NoObjectInGetMember", ErrorCategory.CloseError, null));
    }

    // A method's definitions are its own and those of the interfaces that name it.
    private IEnumerable<MemberDefinition> InstanceMembers(Type type, string typeName)
    {
        var byInterface = type.GetInterfaces().Where(i => i.IsVisible && !(i.IsGenericType && type.IsArray)).SelectMany(i => i.GetMethods())
            .Where(m => !m.IsStatic && !m.IsSpecialName).ToLookup(m => m.Name);
        var members = InputObject!.Members.ToList();
        foreach (var member in members)
            yield return new MemberDefinition(typeName, member.Name, member.MemberType, member is not PSMethod ? member.ToString()!
                : string.Join(", ", byInterface[member.Name].Select(MemberText.Signature).Prepend(member.ToString()!)));
        foreach (var group in byInterface.Where(g => !members.Exists(m => m.Name.Equals(g.Key, StringComparison.OrdinalIgnoreCase))))
            yield return new MemberDefinition(typeName, group.Key, PSMemberTypes.Method, string.Join(", ", group.Select(MemberText.Signature)));
    }

    private static IEnumerable<MemberDefinition> StaticMembers(Type type, string typeName)
    {
        const BindingFlags Statics = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        foreach (var group in type.GetMethods(Statics).Where(m => !m.IsSpecialName).GroupBy(m => m.Name))
            yield return new MemberDefinition(typeName, group.Key, PSMemberTypes.Method, string.Join(", ", group.Select(MemberText.Signature)));
        if (type.GetConstructors() is { Length: > 0 } constructors)
            yield return new MemberDefinition(typeName, "new", PSMemberTypes.Method, string.Join(", ", constructors.Select(MemberText.Signature)));
        foreach (var property in type.GetProperties(Statics))
            yield return Property(property.Name, property.PropertyType, property.CanRead, property.SetMethod is { IsPublic: true });
        foreach (var field in type.GetFields(Statics))
            yield return Property(field.Name, field.FieldType, true, !field.IsInitOnly && !field.IsLiteral);

        MemberDefinition Property(string name, Type of, bool read, bool write)
            => new(typeName, name, PSMemberTypes.Property, $"static {MemberText.TypeName(of)} {name} {{{(read ? "get;" : "")}{(write ? "set;" : "")}}}");
    }
}

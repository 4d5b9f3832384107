using System.Reflection;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lists the members of objects, once a type.</summary>
[Cmdlet("Get", "Member")]
[Alias("gm")]
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
        var members = (Static ? StaticMembers(type, typeName) : InstanceMembers(typeName)).Where(m => (m.MemberType & MemberType) != 0).ToArray();
        foreach (var pattern in Name.Select(n => WildcardPattern.Get(n, WildcardOptions.IgnoreCase)))
            foreach (var member in members.Where(m => pattern.IsMatch(m.Name))
                     .OrderBy(m => m.MemberType.ToString(), StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase))
                WriteObject(member);
    }

    protected override void EndProcessing()
    {
        if (_seen.Count == 0)
            ThrowTerminatingError(new ErrorRecord(new InvalidOperationException("You must specify an object for the Get-Member cmdlet."),
                "NoObjectInGetMember", ErrorCategory.CloseError, null));
    }

    private IEnumerable<MemberDefinition> InstanceMembers(string typeName)
        => InputObject!.Members.Select(m => new MemberDefinition(typeName, m.Name, m.MemberType, m.ToString()!));

    private static IEnumerable<MemberDefinition> StaticMembers(Type type, string typeName)
    {
        const BindingFlags Statics = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        foreach (var group in type.GetMethods(Statics).Where(m => !m.IsSpecialName).GroupBy(m => m.Name))
            yield return new MemberDefinition(typeName, group.Key, PSMemberTypes.Method, string.Join(", ", group.Select(MemberText.Signature)));
        if (type.GetConstructors() is { Length: > 0 } constructors)
            yield return new MemberDefinition(typeName, "new", PSMemberTypes.Method, string.Join(", ", constructors.Select(c => MemberText.Signature(c))));
        foreach (var property in type.GetProperties(Statics))
            yield return new MemberDefinition(typeName, property.Name, PSMemberTypes.Property,
                $"static {MemberText.TypeName(property.PropertyType)} {property.Name} {{{(property.CanRead ? "get;" : "")}{(property.SetMethod is { IsPublic: true } ? "set;" : "")}}}");
        foreach (var field in type.GetFields(Statics))
            yield return new MemberDefinition(typeName, field.Name, PSMemberTypes.Property,
                $"static {MemberText.TypeName(field.FieldType)} {field.Name} {{get;{(field.IsInitOnly || field.IsLiteral ? "" : "set;")}}}");
    }
}

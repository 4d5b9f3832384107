using System.Reflection;

namespace DeepLearn.HelpGenerator;

/// <summary>
/// Reads cmdlets from an assembly. Attributes are read as data, never created: PowerShellStandard's are empty shells that
/// keep no values.
/// </summary>
internal static class CommandReader
{
    public static IEnumerable<CommandModel> Read(Assembly assembly) =>
        from type in assembly.GetExportedTypes()
        let cmdlet = Attributes(type, "CmdletAttribute").SingleOrDefault()
        where cmdlet is not null
        let name = $"{cmdlet.ConstructorArguments[0].Value}-{cmdlet.ConstructorArguments[1].Value}"
        orderby name
        select new CommandModel(name, type, Named(cmdlet, "DefaultParameterSetName") as string, [.. Parameters(type)], [.. Outputs(type)]);

    private static IEnumerable<ParameterModel> Parameters(Type command) =>
        from property in command.GetProperties()
        let sets = Attributes(property, "ParameterAttribute").Select(Set).ToList()
        where sets.Count > 0
        select new ParameterModel(
            property.Name, property.DeclaringType!, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType,
            sets, [.. Attributes(property, "AliasAttribute").SelectMany(Strings)], Attributes(property, "SupportsWildcardsAttribute").Any());

    private static ParameterSet Set(CustomAttributeData parameter) => new(
        Named(parameter, "ParameterSetName") as string ?? ParameterSet.All,
        Named(parameter, "Mandatory") is true,
        Named(parameter, "Position") as int?,
        Named(parameter, "ValueFromPipeline") is true,
        Named(parameter, "ValueFromPipelineByPropertyName") is true);

    private static IEnumerable<Type> Outputs(Type command) =>
        Attributes(command, "OutputTypeAttribute")
            .SelectMany(a => (IEnumerable<CustomAttributeTypedArgument>)a.ConstructorArguments[0].Value!)
            .Select(a => a.Value).OfType<Type>();

    private static IEnumerable<CustomAttributeData> Attributes(MemberInfo member, string name) =>
        member.GetCustomAttributesData().Where(a => a.AttributeType.Name == name);

    private static object? Named(CustomAttributeData attribute, string name) =>
        attribute.NamedArguments.Where(a => a.MemberName == name).Select(a => a.TypedValue.Value).FirstOrDefault();

    private static IEnumerable<string> Strings(CustomAttributeData attribute) =>
        ((IEnumerable<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!).Select(a => (string)a.Value!);
}

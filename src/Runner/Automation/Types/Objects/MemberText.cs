using System.Reflection;
using DeepLearn.Runner.Runtime;

namespace System.Management.Automation;

/// <summary>Writes members as Get-Member and OverloadDefinitions show them.</summary>
internal static class MemberText
{
    public static string Signature(MethodInfo method)
    {
        string generic = method.IsGenericMethodDefinition
            ? "[" + string.Join(", ", method.GetGenericArguments().Select(t => t.Name)) + "]" : "";
        return $"{(method.IsStatic ? "static " : "")}{TypeName(method.ReturnType)} {(method.DeclaringType is { IsInterface: true } owner ? InterfaceName(owner) + "." : "")}{method.Name}{generic}({Parameters(method.GetParameters())})";
    }

    public static string Signature(ConstructorInfo constructor)
        => $"{TypeName(constructor.DeclaringType!)} new({Parameters(constructor.GetParameters())})";

    public static string Signature(PropertyInfo indexer)
        => $"{TypeName(indexer.PropertyType)} {indexer.Name}({Parameters(indexer.GetIndexParameters())}) {{{(indexer.CanRead ? "get;" : "")}{(indexer.CanWrite ? "set;" : "")}}}";

    private static string InterfaceName(Type type)
    {
        var full = TypeName(type);
        var generic = full.IndexOf('[', StringComparison.Ordinal) is >= 0 and var at ? at : full.Length;
        return full[(full.LastIndexOf('.', generic - 1) + 1)..];
    }

    public static string TypeName(Type type) => Accelerators.NameOf(type);

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(p =>
    {
        var prefix = p.IsDefined(typeof(ParamArrayAttribute)) ? "Params " : "";
        return p.ParameterType.IsByRef
            ? $"[ref] {prefix}{TypeName(p.ParameterType.GetElementType()!)} {p.Name}"
            : $"{prefix}{TypeName(p.ParameterType)} {p.Name}";
    }));
}

using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LibTorch.Tests.Surface;

/// <summary>The public members of types, each written as one line: what a caller's source code depends on.</summary>
internal static class PublicSignatures
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["Void"] = "void", ["Boolean"] = "bool", ["Byte"] = "byte", ["SByte"] = "sbyte", ["Int16"] = "short", ["UInt16"] = "ushort",
        ["Int32"] = "int", ["UInt32"] = "uint", ["Int64"] = "long", ["UInt64"] = "ulong", ["Single"] = "float", ["Double"] = "double",
        ["String"] = "string", ["Object"] = "object", ["IntPtr"] = "nint",
    };

    /// <summary>Every public member that the type declares itself, as "Type: signature".</summary>
    public static IEnumerable<string> Of(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var prefix = Name(type) + ": ";
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => $"{prefix}{f.Name} = {Literal(f.GetRawConstantValue())}");
        }
        return type.GetMembers(Declared).Where(m => m is not Type && !IsAccessor(m)).Select(m => prefix + Member(m));
    }

    public static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }
        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }
        if (type.IsGenericParameter)
        {
            return type.Name;
        }
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }
        var name = type.Namespace == "System" && Keywords.TryGetValue(type.Name, out var keyword) ? keyword : type.Name;
        if (type.IsGenericType)
        {
            name = $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
        }
        return type.DeclaringType is { } outer && outer.Name != "torch" ? $"{Name(outer)}.{name}" : name;
    }

    private static bool IsAccessor(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } method && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal));

    private static string Member(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => Static(method) + ReturnType(method) + " " + method.Name + Generic(method) + $"({Parameters(method)})",
        PropertyInfo property => Static(property.GetAccessors()[0]) + Typed(property.PropertyType, property) + " " + property.Name + Index(property) + Accessors(property),
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string ReturnType(MethodInfo method) => Typed(method.ReturnType, method.ReturnParameter);

    private static string Accessors(PropertyInfo property) =>
        property.GetSetMethod() is null ? " { get; }" : property.GetGetMethod() is null ? " { set; }" : " { get; set; }";

    private static string Index(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } indices ? $"[{string.Join(", ", indices.Select(Parameter))}]" : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var text = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        text += Typed(parameter.ParameterType, parameter) + " " + parameter.Name;
        return parameter.HasDefaultValue ? $"{text} = {Literal(parameter.RawDefaultValue)}" : text;
    }

    /// <summary>A type, with the names of a tuple's elements where it has them.</summary>
    private static string Typed(Type type, ICustomAttributeProvider provider)
    {
        var names = (TupleElementNamesAttribute?)provider.GetCustomAttributes(typeof(TupleElementNamesAttribute), false).FirstOrDefault();
        var at = 0;
        return Render(type);

        string Render(Type part)
        {
            if (Nullable.GetUnderlyingType(part) is { } underlying)
            {
                return Render(underlying) + "?";
            }
            if (!part.IsGenericType || !part.Name.StartsWith("ValueTuple", StringComparison.Ordinal))
            {
                return Name(part);
            }
            var elements = part.GetGenericArguments();
            var own = elements.Select(_ => names?.TransformNames[at++]).ToArray();
            return $"({string.Join(", ", elements.Select((e, i) => own[i] is { } name ? $"{Render(e)} {name}" : Render(e)))})";
        }
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        Enum choice => Convert.ToInt64(choice, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}

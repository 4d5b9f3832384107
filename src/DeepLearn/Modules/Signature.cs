using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using DeepLearn.Errors;
using DeepLearn.Initializers;

namespace DeepLearn.Modules;

/// <summary>Reads the settings of a layer or model off its constructor or factory, and calls it by names.</summary>
internal static class Signature
{
    public static IReadOnlyList<LayerParameter> Parameters(MethodBase method) => method.GetParameters().Select(Describe).ToArray();

    /// <summary>Puts named values (of any case, and of any type that converts) into the method's order.</summary>
    public static object?[] Bind(string owner, MethodBase method, IReadOnlyDictionary<string, object?> arguments)
    {
        var parameters = method.GetParameters();
        var known = parameters.Select(Title).ToList();
        foreach (var name in arguments.Keys)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
                throw new DeepLearnException("UnknownSetting", DeepLearnErrorKind.NotFound, Unknown.Name($"{owner} setting", name, known).Message, name);
        }
        return [.. parameters.Select(parameter => Value(owner, parameter, arguments))];
    }

    private static object? Value(string owner, ParameterInfo parameter, IReadOnlyDictionary<string, object?> arguments)
    {
        var given = arguments.FirstOrDefault(pair => pair.Key.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase)).Value;
        if (given is not null)
            return Convert(owner, parameter, given);
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        if (Nullable.GetUnderlyingType(parameter.ParameterType) is not null)
            return null;
        throw new DeepLearnException("MissingSetting", DeepLearnErrorKind.InvalidArgument,
            $"{owner} needs {Title(parameter)}: {Summary(parameter)}", owner);
    }

    private static object Convert(string owner, ParameterInfo parameter, object value)
    {
        var type = Bare(parameter);
        try
        {
            if (type.IsInstanceOfType(value))
                return value;
            if (type == typeof(Initializer))
                return InitializerCatalogue.Get(value.ToString()!);
            if (type == typeof(Module[]))
                return value is IEnumerable layers and not Module ? layers.Cast<Module>().ToArray() : new[] { (Module)value };
            if (type == typeof(long[]))
                return value is IEnumerable many and not string ? many.Cast<object>().Select(Whole).ToArray() : new[] { Whole(value) };
            return type == typeof(long) ? Whole(value) : System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw new DeepLearnException("InvalidSetting", DeepLearnErrorKind.InvalidArgument,
                FormattableString.Invariant($"{owner}: {Title(parameter)} cannot be '{value}': it takes {Expected(type)}."), value, error);
        }
    }

    private static long Whole(object value)
    {
        var number = System.Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return decimal.IsInteger(number) ? (long)number : throw new FormatException();
    }

    private static string Expected(Type type) =>
        type == typeof(long) ? "a whole number"
        : type == typeof(long[]) ? "whole numbers"
        : type == typeof(double) ? "a number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(Module[]) ? "layers" : "a name";

    private static LayerParameter Describe(ParameterInfo parameter) => new(
        Title(parameter), Bare(parameter) is var type && type == typeof(Initializer) ? typeof(string) : type,
        !parameter.HasDefaultValue, parameter.HasDefaultValue ? parameter.DefaultValue : null, Summary(parameter));

    private static Type Bare(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;

    private static string Title(ParameterInfo parameter) => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..];

    private static string Summary(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";
}

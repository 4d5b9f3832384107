using System.Reflection;
using DeepLearn.Runner.Conversion;

namespace DeepLearn.Runner.Runtime;

/// <summary>A method that fits the arguments of a call: how near each of them is, and how they are laid into its parameters.</summary>
/// <param name="Method">The method or constructor.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Ranks">How near each argument is.</param>
/// <param name="Expanded">Whether arguments are gathered into the last parameter's array.</param>
internal sealed record Overload(MethodBase Method, ParameterInfo[] Parameters, ConversionRank[] Ranks, bool Expanded)
{
    private readonly Type[] _types = [.. Parameters.Select(p => p.ParameterType)];
    private readonly bool _references = Parameters.Any(p => p.ParameterType.IsByRef);
    private readonly bool _returnsNothing = Method is MethodInfo { ReturnType: var returned } && returned == typeof(void);
    private Func<object?, object?[], object?>? _call;

    /// <summary>The method with its fit, or null when the arguments do not fit it.</summary>
    public static Overload? Of(MethodBase candidate, object?[] args)
    {
        if ((candidate.ContainsGenericParameters ? GenericInference.Close(candidate, args) : candidate) is not { } method)
            return null;
        ParameterInfo[] parameters = method.GetParameters();
        bool gathers = Gathers(parameters), expanded = gathers && args.Length != parameters.Length;
        int plain = gathers ? parameters.Length - 1 : parameters.Length;
        if (args.Length > parameters.Length ? !gathers
            : args.Length < parameters.Length && !parameters.Skip(args.Length).All(p => p.IsOptional) && !(gathers && args.Length == plain))
            return null;
        var ranks = new ConversionRank[args.Length];
        for (int i = 0; i < args.Length; i++)
        {
            if (i < plain)
                ranks[i] = Rank(args[i], parameters[i].ParameterType);
            else
            {
                ranks[i] = Rank(args[i], parameters[plain].ParameterType.GetElementType()!);
                if (args.Length == parameters.Length)
                {
                    ConversionRank whole = Rank(args[i], parameters[plain].ParameterType);
                    expanded = ranks[i] > whole;
                    ranks[i] = expanded ? ranks[i] : whole;
                }
            }
            if (ranks[i] == ConversionRank.None)
                return null;
        }
        return new(method, parameters, ranks, expanded);
    }

    public static bool Gathers(ParameterInfo[] parameters) => parameters.Length > 0 && parameters[^1].IsDefined(typeof(ParamArrayAttribute), false);

    private static ConversionRank Rank(object? argument, Type type)
    {
        if (type.IsByRef && PSObject.Base(argument) is PSReference reference)
            return Rank(PSObject.Base(reference.Value), type.GetElementType()!) is var inner && inner == ConversionRank.None
                ? ConversionRank.Language : inner;
        if (type.IsByRef)
            return ConversionRank.None;
        object? plain = PSObject.Base(argument);
        ConversionRank rank = argument is PSObject ? ConversionTable.Find(typeof(PSObject), type).Rank : ConversionRank.None;
        return rank != ConversionRank.None ? rank
            : ConversionTable.Find(plain is null ? typeof(void) : plain is PSObject ? typeof(PSCustomObject) : plain.GetType(), type).Rank;
    }

    /// <summary>The type that the argument at a place is given as.</summary>
    public Type TypeAt(int index) => Expanded && index >= Parameters.Length - 1 ? _types[^1].GetElementType()! : _types[index];

    /// <summary>Converts the arguments and calls the method.</summary>
    public object? Invoke(object? target, object?[] args, string name)
    {
        name = Method.IsConstructor ? ".ctor" : name;
        object?[] converted = Converted(args, name);
        object? result;
        try
        {
            _call ??= SpanCall.IsNeeded(Parameters) ? (owner, given) => SpanCall.Invoke(Method, owner, given) : Invoker(Method);
            result = _call(target, converted);
        }
        catch (Exception e)
        {
            // A cmdlet's own errors are not those of the method that reports them.
            if (Errors.IsFatal(e) || (target is Cmdlet && e is RuntimeException))
                throw;
            throw new MethodInvocationException($"Exception calling \"{name}\" with \"{args.Length}\" argument(s): \"{e.Message}\"", e)
                .As(name.StartsWith("op_", StringComparison.Ordinal) ? "DotNetMethodException" : e.GetType().Name);
        }
        for (int i = 0; _references && i < Math.Min(args.Length, converted.Length); i++)
            if (_types[i].IsByRef && PSObject.Base(args[i]) is PSReference reference)
                reference.Value = converted[i];
        return _returnsNothing ? System.Management.Automation.Internal.AutomationNull.Value : result;
    }

    private static Func<object?, object?[], object?> Invoker(MethodBase method)
    {
        if (method is ConstructorInfo constructor)
        {
            var create = ConstructorInvoker.Create(constructor);
            return (_, given) => create.Invoke(given.AsSpan());
        }
        var call = System.Reflection.MethodInvoker.Create(method);
        return (owner, given) => call.Invoke(owner, given.AsSpan());
    }

    private object?[] Converted(object?[] args, string name)
    {
        var converted = new object?[Parameters.Length];
        int plain = Expanded ? Parameters.Length - 1 : Parameters.Length;
        for (int i = 0; i < plain; i++)
            converted[i] = i < args.Length ? One(args, i, _types[i], name)
                : Gathers(Parameters) && i == Parameters.Length - 1
                    ? Array.CreateInstance(Parameters[i].ParameterType.GetElementType()!, 0) : Default(Parameters[i]);
        if (Expanded)
        {
            var rest = Array.CreateInstance(TypeAt(plain), Math.Max(0, args.Length - plain));
            for (int i = plain; i < args.Length; i++)
                rest.SetValue(One(args, i, TypeAt(i), name), i - plain);
            converted[plain] = rest;
        }
        return converted;
    }

    private static object? Default(ParameterInfo parameter) => parameter.HasDefaultValue && parameter.DefaultValue is { } given
        ? parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, given) : given
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            ? Activator.CreateInstance(parameter.ParameterType) : null;

    private object? One(object?[] args, int index, Type type, string name)
    {
        object? value = args[index];
        if (value?.GetType() == type)
            return value;
        if (type.IsByRef)
        {
            value = PSObject.Base(value) is PSReference reference ? reference.Value : value;
            if (PSObject.Base(value) is null)
                return null;
            type = type.GetElementType()!;
        }
        if (type == typeof(object))
            return PSObject.Base(value);
        if (TypeConversion.Try(value, type, CultureInfo.InvariantCulture, out object? result) is not { } error)
            return result;
        ParameterInfo parameter = Parameters[Math.Min(index, Parameters.Length - 1)];
        throw new MethodException(
            $"Cannot convert argument \"{(name.StartsWith("op_", StringComparison.Ordinal) ? index : parameter.Name)}\", with value: \"{(Enumeration.TryGet(value) is null ? LanguagePrimitives.ToText(value) : value)}\", for \"{name}\" to type \"{parameter.ParameterType}\": \"{error.Message}\"", error)
            .As("MethodArgumentConversionInvalidCastArgument");
    }
}

using System.Collections.Concurrent;
using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Calls .NET methods, constructors and operators from script: picks the overload, converts the arguments.</summary>
internal static class MethodInvoker
{
    private static readonly ConcurrentDictionary<(Type, string, bool), MethodBase[]> s_methods = new();

    /// <summary>Calls a method by name; without <paramref name="target"/> a static one.</summary>
    public static object? Invoke(object? target, Type type, string name, object?[] args, bool isStatic)
    {
        if (isStatic && name.Equals("new", StringComparison.OrdinalIgnoreCase))
            return New(type, args);
        return TryInvoke(target, type, name, args, isStatic, out object? result) ? result
            : throw Errors.Runtime($"Method invocation failed because [{type.FullName}] does not contain a method named '{name}'.", "MethodNotFound", target: name);
    }

    public static bool TryInvoke(object? target, Type type, string name, object?[] args, bool isStatic, out object? result)
    {
        MethodBase[] methods = s_methods.GetOrAdd((type, name.ToLowerInvariant(), isStatic), key => Methods(key.Item1, key.Item2, key.Item3));
        result = null;
        if (methods.Length == 0)
            return false;
        OverloadChoice choice = Overloads.Choose(methods, args) ?? throw NoOverload(name, args.Length);
        result = Call(choice, target, args, name);
        return true;
    }

    /// <summary>Calls a generic method with the type arguments that the script names.</summary>
    public static object? InvokeGeneric(object? target, bool isStatic, string name, Type[] typeArguments, object?[] args)
    {
        if (target is null)
            throw Errors.Runtime("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull");
        Type type = isStatic ? target as Type ?? target.GetType() : target.GetType();
        MethodBase[] named = Methods(type, name, isStatic);
        if (named.Length == 0)
        {
            throw target is System.Collections.IEnumerable ? Errors.Unsupported("a generic method of the elements of a collection")
                : Errors.Runtime($"Method invocation failed because [{type.FullName}] does not contain a method named '{name}'.", "MethodNotFound", target: name);
        }
        MethodBase[] methods = [.. named.OfType<MethodInfo>().Select(method => GenericInference.Close(method, typeArguments)).OfType<MethodInfo>()];
        OverloadChoice choice = Overloads.Choose(methods, args) ?? throw new MethodException("MethodCountCouldNotFindBestGeneric", ErrorCategory.NotSpecified, null,
            $"Could not find a suitable generic method overload for \"{name}\" with \"{typeArguments.Length}\" type parameters, and the argument count: \"{args.Length}\".");
        return Call(choice, isStatic ? null : target, args, name);
    }

    public static object New(Type type, object?[] args)
    {
        if (args.Length == 0 && type.IsValueType)
            return Activator.CreateInstance(type)!;
        if (type.IsAbstract)
            throw Errors.Runtime($"Cannot create type. Only core types are supported in this language mode, and [{type.FullName}] is abstract.", "MethodException", target: type);
        MethodBase[] constructors = s_methods.GetOrAdd((type, ".ctor", false), key => key.Item1.GetConstructors());
        OverloadChoice choice = Overloads.Choose(constructors, args) ?? throw NoOverload("new", args.Length);
        return Call(choice, null, args, ".ctor")!;
    }

    public static bool TryOperator(string name, Type type, object?[] args, out object? result)
    {
        result = null;
        MethodBase[] methods = s_methods.GetOrAdd((type, name, true), key => Methods(key.Item1, key.Item2, true));
        if (methods.Length == 0 || Overloads.Choose(methods, args) is not { } choice)
            return false;
        result = Call(choice, null, args, name);
        return true;
    }

    private static MethodBase[] Methods(Type type, string name, bool isStatic)
    {
        BindingFlags flags = BindingFlags.Public | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy | (isStatic ? BindingFlags.Static : BindingFlags.Instance);
        // A property hides the methods whose names differ from its own in case only.
        if (!isStatic && type.GetMember(name, MemberTypes.Property | MemberTypes.Field, flags).Length > 0)
            return [];
        var found = type.GetMember(name, MemberTypes.Method, flags).Cast<MethodInfo>().ToList();
        if (!isStatic && found.Count == 0)
        {
            // Only what the class implements explicitly.
            found.AddRange(type.GetInterfaces().Where(i => i.IsPublic).SelectMany(i => i.GetMember(name, MemberTypes.Method, flags)).Cast<MethodInfo>()
                .Where(m => !found.Exists(f => SameSignature(f, m))));
        }
        // An override and what it hides have the same parameters: the most derived one counts.
        return [.. found.Where(m => !found.Exists(o => o != m && o.DeclaringType != m.DeclaringType && m.DeclaringType!.IsAssignableFrom(o.DeclaringType) && SameSignature(o, m)))
            .Where(m => !m.GetParameters().Any(p => (p.ParameterType.IsByRefLike && SpanCall.ArrayOf(p.ParameterType) is null) || p.ParameterType.IsPointer) && !m.ReturnType.IsByRefLike)];
    }

    private static bool SameSignature(MethodInfo a, MethodInfo b) =>
        a.GetGenericArguments().Length == b.GetGenericArguments().Length
        && a.GetParameters().Select(p => p.ParameterType).SequenceEqual(b.GetParameters().Select(p => p.ParameterType));

    private static object? Call(OverloadChoice choice, object? target, object?[] args, string name)
    {
        object?[] converted;
        try
        {
            converted = choice.Convert(args);
        }
        catch (PSInvalidCastException e)
        {
            throw new MethodException(
                "MethodArgumentConversionInvalidCastArgument", ErrorCategory.NotSpecified, null,
                $"Cannot convert argument \"{choice.FailedParameter.Name}\", with value: \"{LanguagePrimitives.ToText(args.ElementAtOrDefault(choice.FailedAt))}\", for \"{name}\" to type \"{choice.FailedParameter.ParameterType.FullName}\": \"{e.Message}\"", e);
        }
        try
        {
            if (SpanCall.IsNeeded(choice.Parameters))
                return SpanCall.Invoke(choice.Method, target, converted);
            object? result = choice.Method is ConstructorInfo constructor ? constructor.Invoke(converted) : choice.Method.Invoke(target, converted);
            choice.CopyReferences(args, converted);
            return choice.Method is MethodInfo { ReturnType: var returned } && returned == typeof(void) ? System.Management.Automation.Internal.AutomationNull.Value : result;
        }
        catch (Exception e) when (e is TargetInvocationException { InnerException: not null } || SpanCall.IsNeeded(choice.Parameters))
        {
            Exception inner = e is TargetInvocationException ? e.InnerException! : e;
            // A cmdlet's own errors are not those of the method that reports them.
            if (Errors.IsFatal(inner) || (target is Cmdlet && inner is RuntimeException))
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw new MethodInvocationException($"Exception calling \"{name}\" with \"{args.Length}\" argument(s): \"{inner.Message}\"", inner,
                name.StartsWith("op_", StringComparison.Ordinal) ? "DotNetMethodException" : inner.GetType().Name);
        }
    }

    private static MethodException NoOverload(string name, int count) =>
        new("MethodCountCouldNotFindBest", ErrorCategory.NotSpecified, null, $"Cannot find an overload for \"{name}\" and the argument count: \"{count}\".");
}

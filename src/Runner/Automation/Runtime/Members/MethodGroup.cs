using System.Collections.Concurrent;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>The methods of a type that share a name. The overload chosen last serves the next call with arguments of the same types.</summary>
internal sealed class MethodGroup
{
    private static readonly ConcurrentDictionary<(Type, string, bool), MethodGroup> s_groups = new();

    private readonly string _name;
    private readonly MethodBase[] _methods;
    private (Type?[] Types, Overload Choice)? _last;

    private MethodGroup(string name, MethodBase[] methods) => (_name, _methods) = (name, methods);

    public bool IsEmpty => _methods.Length == 0;

    /// <summary>Whether one of the methods has that many parameters.</summary>
    public bool Takes(int count) => Array.Exists(_methods, m => m.GetParameters().Length == count);

    /// <summary>Static or instance methods by name, constructors by the name new.</summary>
    public static MethodGroup Of(Type type, string name, bool isStatic) =>
        s_groups.GetOrAdd((type, name, isStatic), static key => new(key.Item2, Methods(key.Item1, key.Item2, key.Item3)));

    public object? Invoke(object? target, object?[] args) => Choose(args).Invoke(target, args, _name);

    /// <summary>Calls a generic method with the type arguments that the script names.</summary>
    public object? InvokeGeneric(object? target, Type[] types, object?[] args)
    {
        MethodInfo[] closed = [.. _methods.OfType<MethodInfo>().Select(m => GenericInference.Close(m, types)).OfType<MethodInfo>()];
        if (closed.Length == 0)
            throw new MethodException(
                $"Could not find a suitable generic method overload for \"{_name}\" with \"{types.Length}\" type parameters, and the argument count: \"{args.Length}\".").As("MethodCountCouldNotFindBestGeneric");
        return Overloads.Choose(closed, args, _name).Invoke(target, args, _name);
    }

    private Overload Choose(object?[] args)
    {
        if (_last is { } last && last.Types.Length == args.Length)
        {
            int same = 0;
            while (same < args.Length && args[same]?.GetType() == last.Types[same])
                same++;
            if (same == args.Length)
                return last.Choice;
        }
        Overload choice = Overloads.Choose(_methods, args, _name);
        // The choice hangs on more than the types of these.
        if (!Array.Exists(args, a => a is object?[] or PSObject or PSReference))
            _last = ([.. args.Select(a => a?.GetType())], choice);
        return choice;
    }

    private static MethodBase[] Methods(Type type, string name, bool isStatic)
    {
        BindingFlags flags = BindingFlags.Public | BindingFlags.IgnoreCase | BindingFlags.FlattenHierarchy | (isStatic
            ? BindingFlags.Static : BindingFlags.Instance);
        if (isStatic && name.Equals("new", StringComparison.OrdinalIgnoreCase))
            return type.IsAbstract ? [] : [.. type.GetConstructors().Where(Callable)];
        // A property hides the methods whose names differ from its own in case only.
        if (!isStatic && type.GetMember(name, MemberTypes.Property | MemberTypes.Field, flags).Length > 0)
            return [];
        var found = type.GetMember(name, MemberTypes.Method, flags).Cast<MethodInfo>().ToList();
        if (!isStatic && found.Count == 0)
            // Only what the class implements explicitly.
            found.AddRange(type.GetInterfaces().Where(i => i.IsPublic).SelectMany(i =>
                i.GetMember(name, MemberTypes.Method, flags)).Cast<MethodInfo>()
                .DistinctBy(m => string.Join(',', m.GetParameters().Select(p => p.ParameterType))));
        // An override and what it hides have the same parameters: the most derived one counts.
        return [.. found.Where(m => Callable(m) && !m.ReturnType.IsByRefLike
            && !found.Exists(o => o != m && o.DeclaringType != m.DeclaringType && m.DeclaringType!.IsAssignableFrom(o.DeclaringType)
                && SameSignature(o, m)))];
    }

    private static bool Callable(MethodBase method) =>
        Array.TrueForAll(method.GetParameters(), p => !p.ParameterType.IsPointer
            && (!p.ParameterType.IsByRefLike || SpanCall.IsSpan(p.ParameterType)));

    private static bool SameSignature(MethodInfo a, MethodInfo b) =>
        a.GetGenericArguments().Length == b.GetGenericArguments().Length
        && a.GetParameters().Select(p => p.ParameterType).SequenceEqual(b.GetParameters().Select(p => p.ParameterType));
}

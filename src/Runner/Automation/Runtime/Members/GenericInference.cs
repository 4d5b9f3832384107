using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Type arguments of generic methods: inferred from the arguments of a call, or as given.</summary>
internal static class GenericInference
{
    public static MethodBase? Close(MethodBase method, object?[] args)
    {
        if (method is not MethodInfo { IsGenericMethodDefinition: true } open)
            return null;
        var found = new Dictionary<Type, Type>();
        ParameterInfo[] parameters = open.GetParameters();
        for (int i = 0; i < Math.Min(parameters.Length, args.Length); i++)
        {
            if (PSObject.Base(args[i]) is { } value)
                Unify(parameters[i].ParameterType, value.GetType(), found);
        }
        Type[] wanted = open.GetGenericArguments();
        return wanted.All(found.ContainsKey) ? Close(open, [.. wanted.Select(t => found[t])]) : null;
    }

    /// <summary>The method with these type arguments; null where it does not take them.</summary>
    public static MethodInfo? Close(MethodInfo open, Type[] typeArguments)
    {
        try
        {
            return open.IsGenericMethodDefinition ? open.MakeGenericMethod(typeArguments) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Unify(Type pattern, Type actual, Dictionary<Type, Type> found)
    {
        if (pattern.IsGenericMethodParameter)
            found.TryAdd(pattern, actual);
        else if (pattern.IsArray && actual.IsArray)
            Unify(pattern.GetElementType()!, actual.GetElementType()!, found);
        else if (pattern.IsGenericType)
        {
            Type definition = pattern.GetGenericTypeDefinition();
            IEnumerable<Type> bases = actual.GetInterfaces().Prepend(actual);
            for (Type? t = actual.BaseType; t is not null; t = t.BaseType)
                bases = bases.Append(t);
            if (bases.FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == definition) is { } match)
            {
                Type[] patterns = pattern.GetGenericArguments(), actuals = match.GetGenericArguments();
                for (int i = 0; i < patterns.Length; i++)
                    Unify(patterns[i], actuals[i], found);
            }
        }
    }
}

using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Calls methods that take spans, which reflection cannot: the arrays or texts given for them are converted in a compiled call.</summary>
internal static class SpanCall
{
    private static readonly ConcurrentDictionary<(MethodBase, string), Func<object?, object?[], object?>> s_calls = new();

    public static bool IsSpan(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) || type.GetGenericTypeDefinition() == typeof(Span<>));

    public static bool IsNeeded(ParameterInfo[] parameters) => Array.Exists(parameters, p => IsSpan(p.ParameterType));

    public static object? Invoke(MethodBase method, object? target, object?[] arguments) =>
        s_calls.GetOrAdd((method, string.Join(',', arguments.Select(a => a?.GetType()))), _ => Compile(method, arguments))(target, arguments);

    private static Func<object?, object?[], object?> Compile(MethodBase method, object?[] sample)
    {
        ParameterExpression target = Expression.Parameter(typeof(object)), arguments = Expression.Parameter(typeof(object[]));
        Expression[] given = [.. method.GetParameters().Select((parameter, i) =>
            Given(parameter.ParameterType, Expression.ArrayIndex(arguments, Expression.Constant(i)), sample[i]))];
        Expression call = method is ConstructorInfo constructor ? Expression.New(constructor, given)
            : Expression.Call(method.IsStatic ? null : Expression.Convert(target, method.DeclaringType!), (MethodInfo)method, given);
        Expression body = call.Type == typeof(void) ? Expression.Block(call, Expression.Constant(null)) : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(body, target, arguments).Compile();
    }

    private static UnaryExpression Given(Type type, Expression argument, object? sample) =>
        Expression.Convert(IsSpan(type) && sample is not null ? Expression.Convert(argument, sample.GetType()) : argument, type);
}

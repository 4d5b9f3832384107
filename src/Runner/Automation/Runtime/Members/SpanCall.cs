using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary>Calls methods that take spans, which reflection cannot: arrays stand in for them and are converted in a compiled call.</summary>
internal static class SpanCall
{
    private static readonly ConcurrentDictionary<MethodBase, Func<object?, object?[], object?>> s_calls = new();

    /// <summary>The array type that stands for a span parameter, or null for any other type.</summary>
    public static Type? ArrayOf(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>) || type.GetGenericTypeDefinition() == typeof(Span<>))
            ? type.GetGenericArguments()[0].MakeArrayType() : null;

    public static bool IsNeeded(ParameterInfo[] parameters) => Array.Exists(parameters, p => ArrayOf(p.ParameterType) is not null);

    public static object? Invoke(MethodBase method, object? target, object?[] arguments) => s_calls.GetOrAdd(method, Compile)(target, arguments);

    private static Func<object?, object?[], object?> Compile(MethodBase method)
    {
        ParameterExpression target = Expression.Parameter(typeof(object)), arguments = Expression.Parameter(typeof(object[]));
        Expression[] given = [.. method.GetParameters().Select((p, i) =>
        {
            Expression one = Expression.ArrayIndex(arguments, Expression.Constant(i));
            return ArrayOf(p.ParameterType) is { } array
                ? Expression.Convert(Expression.Convert(one, array), p.ParameterType, p.ParameterType.GetMethod("op_Implicit", [array]))
                : Expression.Convert(one, p.ParameterType);
        })];
        Expression call = method is ConstructorInfo constructor ? Expression.New(constructor, given)
            : Expression.Call(method.IsStatic ? null : Expression.Convert(target, method.DeclaringType!), (MethodInfo)method, given);
        Expression body = call.Type == typeof(void) ? Expression.Block(call, Expression.Constant(null)) : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(body, target, arguments).Compile();
    }
}

using System.Linq.Expressions;

namespace DeepLearn.Runner.Runtime;

/// <summary>A script block as a .NET delegate; its arguments are <c>$args</c> or the block's parameters, the first is <c>$_</c> too.</summary>
internal static class ScriptBlockDelegate
{
    public static Delegate Create(ScriptBlock block, Type type)
    {
        Type returned = type.GetMethod("Invoke")!.ReturnType;
        ParameterExpression[] parameters = [.. type.GetMethod("Invoke")!.GetParameters().Select(p => Expression.Parameter(p.ParameterType, p.Name))];
        NewArrayExpression arguments = Expression.NewArrayInit(typeof(object), parameters.Select(p => Expression.Convert(p, typeof(object))));
        Expression call = Expression.Call(typeof(ScriptBlockDelegate), nameof(Run), null, Expression.Constant(block), arguments,
            Expression.Constant(returned));
        return Expression.Lambda(type, returned == typeof(void) ? call : Expression.Convert(call, returned), parameters).Compile();
    }

    public static object? Run(ScriptBlock block, object?[] arguments, Type returned)
    {
        object? result = block.InvokeAsDelegate(arguments);
        return returned == typeof(void) ? null : returned == typeof(object) ? PSObject.Base(result) : LanguagePrimitives.ConvertTo(result, returned);
    }
}

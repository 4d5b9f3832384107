using System.Dynamic;
using System.Linq.Expressions;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// Gives the indexing of dynamic languages to <see cref="Subscript"/>. PowerShell asks this object before its own binder,
/// which would try the indexers one by one and, outside strict mode, turn their errors into nothing.
/// All other operations stay with the language.
/// </summary>
internal sealed class SubscriptMetaObject(Expression expression, Tensor tensor) : DynamicMetaObject(expression, BindingRestrictions.Empty, tensor)
{
    private static readonly Func<Tensor, object?[], Tensor> s_get = Subscript.Get;
    private static readonly Action<Tensor, object?[], object?> s_set = Subscript.Set;

    public override DynamicMetaObject BindGetIndex(GetIndexBinder binder, DynamicMetaObject[] indexes) =>
        Rule(Expression.Call(s_get.Method, Self, Places(indexes)));

    public override DynamicMetaObject BindSetIndex(SetIndexBinder binder, DynamicMetaObject[] indexes, DynamicMetaObject value)
    {
        var assigned = Boxed(value);
        return Rule(Expression.Block(Expression.Call(s_set.Method, Self, Places(indexes), assigned), assigned));
    }

    private UnaryExpression Self => Expression.Convert(Expression, typeof(Tensor));

    private DynamicMetaObject Rule(Expression action) => new(
        Expression.Convert(action, typeof(object)), BindingRestrictions.GetTypeRestriction(Expression, LimitType));

    private static NewArrayExpression Places(DynamicMetaObject[] indexes) =>
        Expression.NewArrayInit(typeof(object), indexes.Select(Boxed));

    private static UnaryExpression Boxed(DynamicMetaObject value) => Expression.Convert(value.Expression, typeof(object));
}

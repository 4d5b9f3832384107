using System.Collections.Concurrent;
using System.Dynamic;
using System.Linq.Expressions;

namespace DeepLearn.Runner.Runtime;

/// <summary>Indexing of objects that bring their own meaning of it, as the dynamic language runtime asks for it.</summary>
internal static class DynamicIndexing
{
    private static readonly ConcurrentDictionary<int, Func<object, object?[], object?>> s_get = new();
    private static readonly ConcurrentDictionary<int, Func<object, object?[], object?, object?>> s_set = new();
    private static readonly Func<object, object?[], object?> s_ordinaryGet = static (target, places) => Indexing.GetOrdinary(target, Key(places));
    private static readonly Func<object, object?[], object?, object?> s_ordinarySet = static (target, places, value) =>
    {
        Indexing.SetOrdinary(target, Key(places), value);
        return value;
    };

    public static object? Get(IDynamicMetaObjectProvider target, object?[] places) =>
        s_get.GetOrAdd(places.Length, static count =>
        {
            ParameterExpression owner = Expression.Parameter(typeof(object)), list = Expression.Parameter(typeof(object[]));
            DynamicExpression call = Expression.Dynamic(new GetBinder(new CallInfo(count)), typeof(object), [owner, .. Elements(list, count)]);
            return Expression.Lambda<Func<object, object?[], object?>>(call, owner, list).Compile();
        })(target, places);

    public static void Set(IDynamicMetaObjectProvider target, object?[] places, object? value) =>
        s_set.GetOrAdd(places.Length, static count =>
        {
            ParameterExpression owner = Expression.Parameter(typeof(object)), list = Expression.Parameter(typeof(object[])),
                item = Expression.Parameter(typeof(object));
            DynamicExpression call = Expression.Dynamic(new SetBinder(new CallInfo(count)), typeof(object), [owner, .. Elements(list, count), item]);
            return Expression.Lambda<Func<object, object?[], object?, object?>>(call, owner, list, item).Compile();
        })(target, places, value);

    private static IEnumerable<Expression> Elements(ParameterExpression list, int count) =>
        Enumerable.Range(0, count).Select(i => Expression.ArrayIndex(list, Expression.Constant(i)));

    private static object? Key(object?[] places) => places.Length == 1 ? places[0] : places;

    private static DynamicMetaObject Ordinary(Delegate operation, DynamicMetaObject target, DynamicMetaObject[] indexes,
        params Expression[] value) => new(
        Expression.Invoke(Expression.Constant(operation), [target.Expression,
            Expression.NewArrayInit(typeof(object), indexes.Select(i => i.Expression)), .. value]),
        BindingRestrictions.GetTypeRestriction(target.Expression, target.LimitType));

    private sealed class GetBinder(CallInfo places) : GetIndexBinder(places)
    {
        public override DynamicMetaObject FallbackGetIndex(DynamicMetaObject target, DynamicMetaObject[] indexes,
            DynamicMetaObject? errorSuggestion) =>
            Ordinary(s_ordinaryGet, target, indexes);
    }

    private sealed class SetBinder(CallInfo places) : SetIndexBinder(places)
    {
        public override DynamicMetaObject FallbackSetIndex(DynamicMetaObject target, DynamicMetaObject[] indexes, DynamicMetaObject value,
            DynamicMetaObject? errorSuggestion) =>
            Ordinary(s_ordinarySet, target, indexes, value.Expression);
    }
}

using System.Dynamic;
using System.Linq.Expressions;

namespace DeepLearn.Tables;

/// <summary>Lets dynamic languages read columns as properties; the object's own members go first.</summary>
internal sealed class ColumnMembers(Expression expression, IHasColumns owner) : DynamicMetaObject(expression, BindingRestrictions.Empty, owner)
{
    /// <summary>Whether there is such a column is asked each time: nothing is remembered but the owner's type.</summary>
    public override DynamicMetaObject BindGetMember(GetMemberBinder binder)
    {
        var fallback = binder.FallbackGetMember(this);
        if (LimitType.GetProperties().Any(property => property.Name.Equals(binder.Name, StringComparison.OrdinalIgnoreCase)))
            return fallback;
        var self = Expression.Convert(Expression, typeof(IHasColumns));
        var name = Expression.Constant(binder.Name);
        return new DynamicMetaObject(
            Expression.Condition(
                Expression.Call(self, nameof(IHasColumns.Has), null, name),
                Expression.Call(self, nameof(IHasColumns.Value), null, name),
                fallback.Expression),
            BindingRestrictions.GetTypeRestriction(Expression, LimitType).Merge(fallback.Restrictions));
    }

    public override IEnumerable<string> GetDynamicMemberNames() => ((IHasColumns)Value!).ColumnNames;
}

using System.Dynamic;
using System.Linq.Expressions;

namespace DeepLearn.Tables;

/// <summary>Lets dynamic languages read a column's values as a property of the table; the table's own members go first.</summary>
internal sealed class TableMembers(Expression expression, Table table) : DynamicMetaObject(expression, BindingRestrictions.Empty, table)
{
    /// <summary>Whether a column answers depends on the table, so nothing is remembered but its type.</summary>
    public override DynamicMetaObject BindGetMember(GetMemberBinder binder)
    {
        var self = Expression.Convert(Expression, typeof(Table));
        var column = Expression.Variable(typeof(Column));
        var fallback = binder.FallbackGetMember(this);
        var own = typeof(Table).GetProperties().Any(property => property.Name.Equals(binder.Name, StringComparison.OrdinalIgnoreCase));
        return own ? fallback : new DynamicMetaObject(
            Expression.Block([column],
                Expression.Assign(column, Expression.Call(self, nameof(Table.Find), null, Expression.Constant(binder.Name))),
                Expression.Condition(
                    Expression.ReferenceNotEqual(column, Expression.Constant(null)),
                    Expression.Convert(Expression.Call(column, nameof(Column.ToArray), null), typeof(object)),
                    fallback.Expression)),
            BindingRestrictions.GetTypeRestriction(Expression, typeof(Table)).Merge(fallback.Restrictions));
    }

    public override IEnumerable<string> GetDynamicMemberNames() => ((Table)Value!).Columns.Select(column => column.Name);
}

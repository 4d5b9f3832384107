using System.Dynamic;
using System.Linq.Expressions;

namespace DeepLearn.Tables;

/// <summary>A row of a table. In a shell, $row.Price gives its value in a column, null where that is missing.</summary>
/// <param name="table">The table.</param>
/// <param name="number">The number of the row, from 0.</param>
public sealed class TableRow(Table table, int number) : IDynamicMetaObjectProvider, IHasColumns
{
    /// <summary>A value, null where it is missing.</summary>
    /// <param name="column">The name of its column, without regard to case.</param>
    /// <exception cref="Errors.DeepLearnException">"UnknownColumn": lists the columns there are.</exception>
    public object? this[string column] => table[column][number];

    IEnumerable<string> IHasColumns.ColumnNames => table.Columns.Select(column => column.Name);

    bool IHasColumns.Has(string column) => table.Find(column) is not null;

    object? IHasColumns.Value(string column) => this[column];

    DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(Expression parameter) => new ColumnMembers(parameter, this);
}

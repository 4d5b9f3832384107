using System.Collections;
using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Sums up the rows of a table that have equal values in some columns.</summary>
/// <remarks>
/// <para>The result has a row for each group, in ascending order: the columns of -By, the number of rows (Count), and a column for each
/// aggregate, called by column and aggregate: Price_Mean. Aggregates are Count, Distinct, Sum, Mean, Median, Std (n - 1), Min and Max;
/// missing values do not count. Rows that miss a value of -By form a group of their own, the last one.</para>
/// </remarks>
/// <example>
/// <code>$sales = 'City,Price', 'Ames,10', 'Boone,30', 'Ames,20' | ConvertFrom-Csv | ConvertTo-Table
/// $sales | Group-Table City -Aggregate @{ Price = 'Mean', 'Max' }</code>
/// <para>Mean and highest price of each city.</para>
/// </example>
/// <example>
/// <code>Get-ChildItem $PSHOME -File | ConvertTo-Table Extension, Length | Group-Table Extension -Aggregate @{ Length = 'Sum' } | Select-Table -SortBy Length_Sum -Descending -First 5</code>
/// <para>The five kinds of files that need most space.</para>
/// </example>
[Cmdlet(VerbsData.Group, "Table")]
[OutputType(typeof(Table))]
public sealed class GroupTableCommand : TableCommand
{
    /// <summary>The columns whose values form the groups, wildcards allowed.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [SupportsWildcards]
    public string[] By { get; set; } = [];

    /// <summary>What is asked of which column: @{ Price = 'Mean', 'Max'; Rooms = 'Median' }.</summary>
    [Parameter(Position = 1)]
    public IDictionary Aggregate { get; set; } = new Hashtable();

    /// <inheritdoc/>
    protected override Table Result() => TableGroups.Summarize(InputObject, ColumnChoice.Names(InputObject, By), Aggregates());

    /// <summary>In the order of the table's columns: a hash table has none.</summary>
    private IEnumerable<(string, Aggregate)> Aggregates() =>
        from key in Aggregate.Keys.Cast<object>()
        let name = InputObject[$"{key}"].Name
        orderby InputObject.Columns.TakeWhile(column => column.Name != name).Count()
        from wish in LanguagePrimitives.ConvertTo<string[]>(Aggregate[key])
        select (name, Enum.TryParse<Aggregate>(wish, ignoreCase: true, out var aggregate) && Enum.IsDefined(aggregate)
            ? aggregate : throw Unknown.Name("aggregate", wish, Enum.GetNames<Aggregate>()));
}

namespace DeepLearn.Tables.Operations;

/// <summary>Sums up the rows of a table that have equal values in some columns.</summary>
public static class TableGroups
{
    /// <summary>
    /// One row for each group, in ascending order of the keys: the keys, the number of rows (Count), and for each aggregate a column called
    /// by column and aggregate: SalePrice_Mean. Rows that miss a key form a group of their own.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="keys">Names of the columns whose values form the groups.</param>
    /// <param name="aggregates">Names of columns, and what is asked of each.</param>
    /// <exception cref="Errors.DeepLearnException">"UnknownColumn"; "ColumnKind": a text has no sum.</exception>
    public static Table Summarize(Table table, IReadOnlyList<string> keys, IEnumerable<(string Column, Aggregate Aggregate)> aggregates)
    {
        var numbers = Grouping.Of([.. keys.Select(key => table[key])], table.RowCount, out _);
        var groups = Enumerable.Range(0, table.RowCount).GroupBy(row => numbers[row]).Select(group => group.ToArray()).ToArray();
        var result = table.Select([.. keys]).Take(Array.ConvertAll(groups, group => group[0]));
        result = new Table([.. result.Columns, Number("Count", groups, group => group.Length)], table.Name);
        foreach (var (name, aggregate) in aggregates)
            result = result.With(Of(table[name], aggregate, groups).Rename($"{table[name].Name}_{aggregate}"));
        return result.Take(RowSelection.Sorted(result, keys));
    }

    private static Column Of(Column column, Aggregate aggregate, int[][] groups) => aggregate switch
    {
        Aggregate.Count => Number(column.Name, groups, group => group.Count(row => !column.IsMissing(row))),
        Aggregate.Distinct => Number(column.Name, groups, group => group.Where(row => !column.IsMissing(row)).Select(row => column[row]).Distinct().Count()),
        Aggregate.Min => Extreme(column, groups, descending: false),
        Aggregate.Max => Extreme(column, groups, descending: true),
        _ => OfNumbers(column as NumberColumn ?? throw Transforms.WrongKind(column, ColumnKind.Number, aggregate.ToString()), aggregate, groups),
    };

    private static NumberColumn OfNumbers(NumberColumn column, Aggregate aggregate, int[][] groups)
    {
        Func<double[], double> of = aggregate switch
        {
            Aggregate.Sum => values => Statistics.Sum(values),
            Aggregate.Mean => values => Statistics.Mean(values),
            Aggregate.Median => values => Statistics.Median(values),
            _ => values => Statistics.StandardDeviation(values),
        };
        return new NumberColumn(column.Name, Array.ConvertAll(groups, group => of(Array.ConvertAll(group, row => column.AsSpan()[row]))));
    }

    private static NumberColumn Number(string name, int[][] groups, Func<int[], int> of) =>
        new(name, Array.ConvertAll(groups, group => (double)of(group)), isInteger: true);

    /// <summary>The smallest or largest value; a missing one loses against any other.</summary>
    private static Column Extreme(Column column, int[][] groups, bool descending)
    {
        var order = new RowOrder(column, descending);
        return column.Take(Array.ConvertAll(groups, group => group.Min(order)));
    }
}

namespace DeepLearn.Tables.Operations;

/// <summary>A column in figures. Those that its kind does not have are null.</summary>
/// <param name="Name">What the column is called.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Count">Rows that have a value.</param>
/// <param name="Missing">Rows that have none.</param>
/// <param name="Distinct">Different values.</param>
/// <param name="Mean">The mean of numbers; of truth values the share that is true.</param>
/// <param name="StandardDeviation">The standard deviation of the sample (n - 1).</param>
/// <param name="Min">The smallest number, or the earliest date.</param>
/// <param name="Q1">The lower quartile.</param>
/// <param name="Median">The median.</param>
/// <param name="Q3">The upper quartile.</param>
/// <param name="Max">The largest number, or the latest date.</param>
public sealed record ColumnSummary(
    string Name, ColumnKind Kind, int Count, int Missing, int Distinct, double? Mean = null, double? StandardDeviation = null,
    object? Min = null, double? Q1 = null, double? Median = null, double? Q3 = null, object? Max = null)
{
    /// <summary>The figures of a column; quartiles are interpolated between neighbours, as pandas does it.</summary>
    public static ColumnSummary Of(Column column) => column switch
    {
        NumberColumn numbers => OfNumbers(numbers),
        DateColumn dates => OfDates(dates),
        BooleanColumn flags => Basic(flags, flags.AsSpan().ToArray().Where(value => value >= 0).Distinct().Count()) with { Mean = Share(flags) },
        _ => Basic(column, ((TextColumn)column).AsSpan().ToArray().Where(code => code >= 0).Distinct().Count()),
    };

    private static ColumnSummary Basic(Column column, int distinct) =>
        new(column.Name, column.Kind, column.Count - column.MissingCount, column.MissingCount, distinct);

    private static ColumnSummary OfNumbers(NumberColumn column)
    {
        var sorted = Statistics.Sorted(column.AsSpan());
        var basic = Basic(column, Different(sorted));
        return sorted.Length == 0 ? basic : basic with
        {
            Mean = Statistics.Mean(column.AsSpan()),
            StandardDeviation = sorted.Length > 1 ? Statistics.StandardDeviation(column.AsSpan()) : null,
            Min = sorted[0],
            Q1 = Statistics.Quantile(sorted, 0.25),
            Median = Statistics.Quantile(sorted, 0.5),
            Q3 = Statistics.Quantile(sorted, 0.75),
            Max = sorted[^1],
        };
    }

    private static ColumnSummary OfDates(DateColumn column)
    {
        var dates = column.AsSpan().ToArray().Where(date => date != DateColumn.Missing).Order().ToArray();
        return dates is [] ? Basic(column, 0) : Basic(column, Different(dates)) with { Min = dates[0], Max = dates[^1] };
    }

    private static double? Share(BooleanColumn column) =>
        column.MissingCount == column.Count ? null : (double)column.AsSpan().Count((sbyte)1) / (column.Count - column.MissingCount);

    private static int Different<T>(ReadOnlySpan<T> sorted) where T : IEquatable<T>
    {
        var count = Math.Min(1, sorted.Length);
        for (var i = 1; i < sorted.Length; i++)
            count += sorted[i].Equals(sorted[i - 1]) ? 0 : 1;
        return count;
    }
}

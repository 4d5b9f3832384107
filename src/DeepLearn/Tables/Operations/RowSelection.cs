using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Tables.Operations;

/// <summary>Finds rows of tables: in another order, at random, or apart.</summary>
public static class RowSelection
{
    /// <summary>All rows in the order of some columns; rows that are equal in all of them keep their order, missing values go last.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Names of columns: the first decides, then the second, and so on.</param>
    /// <param name="descending">From the largest to the smallest.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn".</exception>
    public static int[] Sorted(Table table, IEnumerable<string> columns, bool descending = false)
    {
        var orders = columns.Select(column => new RowOrder(table[column], descending)).ToArray();
        var rows = Enumerable.Range(0, table.RowCount).ToArray();
        Array.Sort(rows, (x, y) =>
        {
            foreach (var order in orders)
            {
                if (order.Compare(x, y) is not 0 and var result)
                    return result;
            }
            return x.CompareTo(y);
        });
        return rows;
    }

    /// <summary>Some rows at random, each at most once, in the order drawn.</summary>
    /// <param name="table">The table.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="seed">Decides which.</param>
    /// <exception cref="DeepLearnException">"SampleSize": more rows than there are.</exception>
    public static int[] Sample(Table table, int count, long seed)
    {
        if (count < 0 || count > table.RowCount)
            throw new DeepLearnException("SampleSize", DeepLearnErrorKind.InvalidArgument,
                $"{count} rows cannot be drawn from the {table.RowCount} of table '{table.Name}'.", count);
        return [.. SplitMix64.For(seed, 0).Permutation(table.RowCount).Take(count).Select(row => (int)row)];
    }

    /// <summary>Parts a table at random. Rows keep their order within each part.</summary>
    /// <param name="table">The table.</param>
    /// <param name="fractions">The share of each part; what is left of 1 is one more part.</param>
    /// <param name="seed">Decides which rows go where.</param>
    /// <exception cref="DeepLearnException">"SplitFraction": a share is out of range, or leaves a part without a row.</exception>
    public static IReadOnlyList<Table> Split(Table table, IReadOnlyList<double> fractions, long seed)
    {
        var total = fractions.Sum();
        if (fractions.Any(fraction => !(fraction is > 0 and <= 1)) || total > 1 + Tolerance)
            throw Fraction($"Fractions {string.Join(", ", fractions)} cannot be taken of a table: each must be more than 0, and all together at most 1.");
        var ends = fractions.Select((_, i) => (int)Math.Round(table.RowCount * Math.Min(1, fractions.Take(i + 1).Sum()))).ToList();
        if (total < 1 - Tolerance)
            ends.Add(table.RowCount);
        var order = Sample(table, table.RowCount, seed);
        return [.. ends.Select((end, i) => Part(table, order[(i == 0 ? 0 : ends[i - 1])..end]))];
    }

    /// <summary>Sums of fractions such as 0.7 + 0.2 + 0.1 miss 1 by less.</summary>
    private const double Tolerance = 1e-9;

    private static Table Part(Table table, int[] rows)
    {
        if (rows.Length == 0)
            throw Fraction($"Table '{table.Name}' has {table.RowCount} rows, too few for such parts: every part needs one.");
        Array.Sort(rows);
        return table.Take(rows);
    }

    private static DeepLearnException Fraction(FormattableString message) =>
        new("SplitFraction", DeepLearnErrorKind.InvalidArgument, FormattableString.Invariant(message));
}

using System.Globalization;
using System.Runtime.CompilerServices;
using DeepLearn.Errors;

namespace DeepLearn.Tables.Operations;

/// <summary>Columns made of columns. A missing value stays missing unless it is said otherwise.</summary>
public static class Transforms
{
    /// <summary>Stands for a missing value in the names of one-hot columns, as in pandas.</summary>
    public const string MissingCategory = "nan";

    /// <summary>Numbers less their mean, divided by their standard deviation (n - 1); where all are equal, 0.</summary>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers.</exception>
    public static NumberColumn Standardize(Column column)
    {
        var numbers = Numbers(column);
        return Scale(numbers, Statistics.Mean(numbers.AsSpan()), Statistics.StandardDeviation(numbers.AsSpan()));
    }

    /// <summary>Numbers brought to 0 to 1; where all are equal, 0.</summary>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers.</exception>
    public static NumberColumn MinMax(Column column)
    {
        var sorted = Statistics.Sorted(Numbers(column).AsSpan());
        return sorted.Length == 0 ? Numbers(column) : Scale(Numbers(column), sorted[0], sorted[^1] - sorted[0]);
    }

    /// <summary>The natural logarithm of numbers.</summary>
    /// <param name="column">Numbers.</param>
    /// <param name="offset">Added to each before.</param>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers; "LogDomain": a number, with the offset, is not above 0.</exception>
    public static NumberColumn Log(Column column, double offset = 0)
    {
        var values = Numbers(column).AsSpan();
        for (var row = 0; row < values.Length; row++)
        {
            if (values[row] + offset <= 0)
                throw new DeepLearnException("LogDomain", DeepLearnErrorKind.InvalidData, FormattableString.Invariant(
                    $"Column '{column.Name}', row {row + 1}: there is no logarithm of {values[row] + offset}. Add an offset first: with 1 the logarithm of 0 becomes 0."), column.Name);
        }
        return Map(column, value => Math.Log(value + offset));
    }

    /// <summary>Numbers, those beyond the bounds replaced by the bounds.</summary>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers; "ClipBounds": the lower bound is above the upper one.</exception>
    public static NumberColumn Clip(Column column, double low, double high) => low <= high
        ? Map(column, value => Math.Clamp(value, low, high))
        : throw new DeepLearnException("ClipBounds", DeepLearnErrorKind.InvalidArgument, FormattableString.Invariant($"The lower bound {low} is above the upper one, {high}."), low);

    /// <summary>The number of the bin, from 0, of equally wide ones between the smallest and the largest number.</summary>
    /// <param name="column">Numbers.</param>
    /// <param name="count">How many bins: at least 1.</param>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers; "BinEdges": less than one bin, or all numbers are equal.</exception>
    public static NumberColumn Bin(Column column, int count)
    {
        var sorted = Statistics.Sorted(Numbers(column).AsSpan());
        if (count < 1 || sorted.Length == 0 || sorted[0] == sorted[^1])
            throw Edges($"Column '{column.Name}' cannot be cut into {count} bins: that takes at least one bin and two different numbers.");
        var width = (sorted[^1] - sorted[0]) / count;
        return Bin(column, [double.NegativeInfinity, .. Enumerable.Range(1, count - 1).Select(i => sorted[0] + i * width), double.PositiveInfinity]);
    }

    /// <summary>
    /// The number of the bin, from 0, of bins with given edges. An edge belongs to the bin below it; what lies in no bin is missing.
    /// </summary>
    /// <param name="column">Numbers.</param>
    /// <param name="edges">Ascending: one more than there are bins.</param>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers; "BinEdges": too few edges, or not ascending.</exception>
    public static NumberColumn Bin(Column column, double[] edges)
    {
        if (edges.Length < 2 || edges.Zip(edges.Skip(1)).Any(pair => !(pair.First < pair.Second)))
            throw Edges($"The edges of bins must be two numbers or more that ascend, not {string.Join(", ", edges)}.");
        return new NumberColumn(column.Name, [.. Map(column, value =>
        {
            var place = Array.BinarySearch(edges, value);
            var bin = place >= 0 ? place - 1 : ~place - 1;
            return bin < 0 || bin >= edges.Length - 1 ? double.NaN : bin;
        }).AsSpan()], isInteger: true);
    }

    /// <summary>The number of characters of text.</summary>
    /// <exception cref="DeepLearnException">"ColumnKind": no text.</exception>
    public static NumberColumn TextLength(Column column)
    {
        var text = column as TextColumn ?? throw WrongKind(column, ColumnKind.Text, nameof(TextLength));
        var lengths = text.Categories.Select(category => (double)category.EnumerateRunes().Count()).ToArray();
        return new NumberColumn(column.Name, Array.ConvertAll(text.AsSpan().ToArray(), code => code < 0 ? double.NaN : lengths[code]), isInteger: true);
    }

    /// <summary>A column of 0 and 1 for each different value, in ascending order, called by column and value: Alley_Pave.</summary>
    /// <param name="column">Values of any kind.</param>
    /// <param name="missingAsCategory">Whether to be missing is a value too, called nan, the last one.</param>
    public static IReadOnlyList<NumberColumn> OneHot(Column column, bool missingAsCategory = false)
    {
        var rows = Enumerable.Range(0, column.Count).ToArray();
        var groups = rows.Where(row => !column.IsMissing(row)).GroupBy(row => column[row]).OrderBy(group => group.First(), new RowOrder(column))
            .Select(group => (Name: string.Create(CultureInfo.InvariantCulture, $"{group.Key}"), Rows: (IEnumerable<int>)group)).ToList();
        if (missingAsCategory)
            groups.Add((MissingCategory, rows.Where(column.IsMissing)));
        return groups.ConvertAll(group =>
        {
            var values = new double[column.Count];
            foreach (var row in group.Rows)
                values[row] = 1;
            return new NumberColumn($"{column.Name}_{group.Name}", values, isInteger: true);
        });
    }

    /// <summary>All products of numbers up to a degree: of a and b with degree 2 these are a, b, a^2, a b and b^2.</summary>
    /// <param name="columns">Numbers.</param>
    /// <param name="degree">At least 1.</param>
    /// <exception cref="DeepLearnException">"ColumnKind": no numbers; "Degree": less than 1.</exception>
    public static IReadOnlyList<NumberColumn> Polynomial(IReadOnlyList<Column> columns, int degree)
    {
        if (degree < 1)
            throw new DeepLearnException("Degree", DeepLearnErrorKind.InvalidArgument, $"The degree of a polynomial must be at least 1, not {degree}.", degree);
        var numbers = columns.Select(column => Numbers(column)).ToList();
        var result = new List<NumberColumn>();
        // Products of one degree more: each of the last times every number from its last factor on, so that none comes twice.
        List<(int[] Factors, double[] Values)> products = [([], [.. Enumerable.Repeat(1.0, columns.Count == 0 ? 0 : columns[0].Count)])];
        for (var power = 1; power <= degree; power++)
        {
            products = [.. products.SelectMany(product => Enumerable.Range(product.Factors.LastOrDefault(), numbers.Count - product.Factors.LastOrDefault())
                .Select(i => ((int[])[.. product.Factors, i], product.Values.Zip(numbers[i].AsSpan().ToArray(), (a, b) => a * b).ToArray())))];
            result.AddRange(products.Select(product => new NumberColumn(Name(product.Factors, numbers), product.Values)));
        }
        return result;
    }

    /// <summary>The error for a column that an operation cannot use.</summary>
    internal static DeepLearnException WrongKind(Column column, ColumnKind wanted, string operation) => new("ColumnKind", DeepLearnErrorKind.InvalidData,
        $"Column '{column.Name}' holds values of kind {column.Kind}, but {operation} is for values of kind {wanted}. Choose other columns.", column.Name);

    private static string Name(int[] factors, List<NumberColumn> numbers) => string.Join(' ', factors.GroupBy(i => i)
        .Select(group => group.Count() == 1 ? numbers[group.Key].Name : $"{numbers[group.Key].Name}^{group.Count()}"));

    private static NumberColumn Scale(NumberColumn column, double center, double width) =>
        Map(column, value => width > 0 ? (value - center) / width : 0);

    private static NumberColumn Map(Column column, Func<double, double> of) =>
        new(column.Name, Array.ConvertAll(Numbers(column).AsSpan().ToArray(), value => double.IsNaN(value) ? value : of(value)), isInteger: false);

    private static NumberColumn Numbers(Column column, [CallerMemberName] string operation = "") =>
        column as NumberColumn ?? throw WrongKind(column, ColumnKind.Number, operation);

    private static DeepLearnException Edges(FormattableString message) =>
        new("BinEdges", DeepLearnErrorKind.InvalidArgument, FormattableString.Invariant(message));
}

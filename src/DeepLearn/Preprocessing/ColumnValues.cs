using System.Globalization;
using DeepLearn.Tables;

namespace DeepLearn.Preprocessing;

/// <summary>The values of columns as numbers or as categories.</summary>
internal static class ColumnValues
{
    /// <summary>
    /// Numbers; of truth values 0 and 1; of dates the days since 1970; of text the numbers it holds. NaN where a value is missing,
    /// or is text of another kind.
    /// </summary>
    public static ReadOnlySpan<double> Numbers(Column column) => column switch
    {
        NumberColumn numbers => numbers.AsSpan(),
        BooleanColumn flags => Convert(flags.AsSpan(), flag => flag < 0 ? double.NaN : flag),
        DateColumn dates => Convert(dates.AsSpan(), date => date == DateColumn.Missing ? double.NaN : (date - DateTime.UnixEpoch).TotalDays),
        TextColumn text => OfCategories(text),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, null),
    };

    /// <summary>Text; of numbers, dates and truth values their text in the invariant culture.</summary>
    public static TextColumn Texts(Column column) => column as TextColumn
        ?? new TextColumn(column.Name, Enumerable.Range(0, column.Count).Select(row => System.Convert.ToString(column[row], CultureInfo.InvariantCulture))
            .Select(text => string.IsNullOrEmpty(text) ? null : text));

    /// <summary>The first row of a text column whose text is no number, or -1.</summary>
    public static int FirstText(TextColumn column)
    {
        var numbers = OfCategories(column);
        return Enumerable.Range(0, column.Count).FirstOrDefault(row => !column.IsMissing(row) && double.IsNaN(numbers[row]), -1);
    }

    private static double[] OfCategories(TextColumn column)
    {
        var values = column.Categories.Select(text =>
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN).ToArray();
        return Convert(column.AsSpan(), code => code < 0 ? double.NaN : values[code]);
    }

    private static double[] Convert<T>(ReadOnlySpan<T> values, Func<T, double> number)
    {
        var result = new double[values.Length];
        for (var row = 0; row < result.Length; row++)
            result[row] = number(values[row]);
        return result;
    }
}

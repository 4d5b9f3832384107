using System.Globalization;
using DeepLearn.Errors;

namespace DeepLearn.Tables.Operations;

/// <summary>Finds the rows whose value in a column compares with a given one.</summary>
public static class RowFilter
{
    /// <summary>
    /// The rows whose value is as asked for. Text is compared without regard to case, as shells do it. A missing value is equal to
    /// null alone, and neither greater nor less than anything.
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="comparison">How its values shall compare.</param>
    /// <param name="value">A value of the column's kind, or text that holds one; null for missing.</param>
    /// <exception cref="DeepLearnException">"ComparisonValue": the value is not of the column's kind.</exception>
    public static int[] Where(Column column, Comparison comparison, object? value)
    {
        if (value is null)
        {
            return comparison is Comparison.Equal or Comparison.NotEqual
                ? Rows(column, row => column.IsMissing(row) == (comparison == Comparison.Equal))
                : throw Wrong(column, value);
        }
        var compare = Against(column, value);
        Func<int, bool> holds = comparison switch
        {
            Comparison.Equal => row => compare(row) == 0,
            Comparison.NotEqual => row => compare(row) != 0,
            Comparison.Greater => row => compare(row) > 0,
            Comparison.GreaterOrEqual => row => compare(row) >= 0,
            Comparison.Less => row => compare(row) < 0,
            _ => row => compare(row) <= 0,
        };
        return Rows(column, row => column.IsMissing(row) ? comparison == Comparison.NotEqual : holds(row));
    }

    private static int[] Rows(Column column, Func<int, bool> holds) => [.. Enumerable.Range(0, column.Count).Where(holds)];

    private static Func<int, int> Against(Column column, object value)
    {
        try
        {
            switch (column)
            {
                case NumberColumn numbers:
                    var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                    return row => numbers.AsSpan()[row].CompareTo(number);
                case BooleanColumn flags:
                    var flag = Convert.ToBoolean(value, CultureInfo.InvariantCulture) ? 1 : 0;
                    return row => flags.AsSpan()[row].CompareTo((sbyte)flag);
                case DateColumn dates:
                    var date = Convert.ToDateTime(value, CultureInfo.InvariantCulture);
                    return row => dates.AsSpan()[row].CompareTo(date);
                default:
                    var text = (TextColumn)column;
                    var wanted = Convert.ToString(value, CultureInfo.InvariantCulture);
                    var results = text.Categories.Select(category => string.Compare(category, wanted, StringComparison.OrdinalIgnoreCase)).ToArray();
                    return row => results[text.AsSpan()[row]];
            }
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException)
        {
            throw Wrong(column, value);
        }
    }

    private static DeepLearnException Wrong(Column column, object? value) => new("ComparisonValue", DeepLearnErrorKind.InvalidArgument,
        value is null
            ? $"Column '{column.Name}' cannot be compared with null by size: only equal and not equal tell missing values."
            : $"Column '{column.Name}' holds values of kind {column.Kind}: it cannot be compared with '{value}'.", value);
}

using DeepLearn.Errors;
using DeepLearn.Tables.Building;

namespace DeepLearn.Tables.Operations;

/// <summary>Fills missing values, or finds the rows and columns that have few enough of them.</summary>
public static class MissingValues
{
    /// <summary>A column with a value in place of every missing one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="method">Where the value comes from.</param>
    /// <returns>The column itself where nothing is missing, or nothing can be found to fill it with: all is missing.</returns>
    /// <exception cref="DeepLearnException">"ColumnKind": only numbers have a mean and a median.</exception>
    public static Column Fill(Column column, FillMethod method)
    {
        if (column.MissingCount == 0)
            return column;
        if (method == FillMethod.Forward)
            return Forward(column);
        if (method == FillMethod.Mode)
            return Statistics.Mode(column) is { } mode ? Fill(column, mode) : column;
        var numbers = column as NumberColumn ?? throw Transforms.WrongKind(column, ColumnKind.Number, method.ToString());
        var value = method == FillMethod.Mean ? Statistics.Mean(numbers.AsSpan()) : Statistics.Median(numbers.AsSpan());
        return double.IsNaN(value) ? column : Fill(column, value);
    }

    /// <summary>A column with a given value in place of every missing one.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">A value of the column's kind.</param>
    /// <exception cref="DeepLearnException">"FillValue": the value is of another kind.</exception>
    public static Column Fill(Column column, object value)
    {
        if (column.Kind != ColumnKind.Text && column.Kind != KindOf(value))
            throw new DeepLearnException("FillValue", DeepLearnErrorKind.InvalidArgument,
                $"Column '{column.Name}' holds values of kind {column.Kind}: '{value}' cannot fill it. Choose a value of that kind, or other columns.", value);
        var filler = ColumnFactory.Create(column.Name, [value], column.Kind, missing: []);
        var rows = new int[column.Count];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = column.IsMissing(row) ? column.Count : row;
        return column.Append(filler).Take(rows);
    }

    /// <summary>The kind of the columns that a value can fill.</summary>
    public static ColumnKind KindOf(object value) => ColumnFactory.Create("", [value], missing: []).Kind;

    /// <summary>How many values each row misses in some columns.</summary>
    public static int[] CountInRows(IReadOnlyList<Column> columns, int rows)
    {
        var counts = new int[rows];
        foreach (var column in columns.Where(column => column.MissingCount > 0))
        {
            for (var row = 0; row < rows; row++)
                counts[row] += column.IsMissing(row) ? 1 : 0;
        }
        return counts;
    }

    /// <summary>The last value above; what is missing at the top stays missing.</summary>
    private static Column Forward(Column column)
    {
        var rows = new int[column.Count];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = !column.IsMissing(row) ? row : row == 0 ? -1 : rows[row - 1];
        return column.Take(rows);
    }
}

using System.Globalization;
using System.Text;
using DeepLearn.Errors;
using DeepLearn.Tables.Files;

namespace DeepLearn.Tables.Building;

/// <summary>Makes columns of values as they come from objects.</summary>
public static class ColumnFactory
{
    /// <summary>
    /// A column of the kind that all its values are of: text that holds numbers, dates or truth values counts as such, so that a file
    /// read by any means gives the same column. Values of any other type become text.
    /// </summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="values">The values; null where one is missing.</param>
    /// <param name="kind">The kind that the values must have; null where it is to be found.</param>
    /// <param name="missing">Texts that stand for a missing value; by default those of <see cref="TableReadOptions.DefaultMissing"/>.</param>
    /// <exception cref="DeepLearnException">"ColumnType": names column, row and value.</exception>
    public static Column Create(string name, IReadOnlyList<object?> values, ColumnKind? kind = null, IReadOnlyList<string>? missing = null)
    {
        var tokens = new MissingText(missing ?? TableReadOptions.DefaultMissing);
        var column = Fill(name, values, new InferredColumn(tokens, kind));
        return (column.MustBeText ? Fill(name, values, new InferredColumn(tokens, ColumnKind.Text)) : column).Build(name);
    }

    private static InferredColumn Fill(string name, IReadOnlyList<object?> values, InferredColumn column)
    {
        for (var row = 0; row < values.Count && !column.Refused; row++)
        {
            if (!column.Add(Encoding.UTF8.GetBytes(Text(values[row]))) && !column.MustBeText)
                throw new DeepLearnException("ColumnType", DeepLearnErrorKind.InvalidData,
                    $"Row {row + 1}, column '{name}': '{Text(values[row])}' is no {column.Declared.ToString()!.ToLowerInvariant()}, as it is declared.", name);
        }
        return column;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        DateTime date => date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset date => Text(date.UtcDateTime),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

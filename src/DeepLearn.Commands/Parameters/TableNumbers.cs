using DeepLearn.Errors;
using DeepLearn.Tables;

namespace DeepLearn.Commands.Parameters;

/// <summary>The rows of a table as arrays of numbers, which a tensor is made of.</summary>
internal static class TableNumbers
{
    /// <summary>A long[] for each row where all columns hold whole numbers and none is missing, else a double[] with NaN for missing ones.</summary>
    /// <exception cref="DeepLearnException">"ColumnKind": a column holds text or dates, which are no numbers.</exception>
    public static IEnumerable<Array> Rows(Table table)
    {
        var columns = table.Columns.Select(Numbers).ToArray();
        var whole = table.Columns.All(column => column is NumberColumn { IsInteger: true, MissingCount: 0 });
        return Enumerable.Range(0, table.RowCount).Select(row => whole
            ? (Array)Array.ConvertAll(columns, column => (long)column[row])
            : Array.ConvertAll(columns, column => column[row]));
    }

    private static double[] Numbers(Column column) => column switch
    {
        NumberColumn numbers => numbers.AsSpan().ToArray(),
        BooleanColumn flags => Array.ConvertAll(flags.AsSpan().ToArray(), flag => flag < 0 ? double.NaN : flag),
        _ => throw new DeepLearnException("ColumnKind", DeepLearnErrorKind.InvalidData,
            $"Column '{column.Name}' holds values of kind {column.Kind}, which are no numbers. Make numbers of them with Convert-TableColumn, or leave the column out.", column),
    };
}

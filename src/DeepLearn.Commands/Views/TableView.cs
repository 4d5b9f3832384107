using System.Globalization;
using DeepLearn.Tables;

namespace DeepLearn.Commands.Views;

/// <summary>Prints a table: its size, then names, kinds and first rows of as many columns as fit the width.</summary>
public static class TableView
{
    private const int RowsShown = 10;
    private const int WidestCell = 24;
    private const int OrdinaryWidth = 80;
    private const int NamesShown = 12;
    private const string Gap = "  ";

    /// <summary>The text of a table, as wide as the console.</summary>
    public static string Text(Table table) => Text(table, Console.IsOutputRedirected ? OrdinaryWidth : Math.Max(OrdinaryWidth, Console.WindowWidth));

    /// <summary>The text of a table in lines of at most <paramref name="width"/> characters, where one column fits in them.</summary>
    public static string Text(Table table, int width)
    {
        var rows = Math.Min(table.RowCount, RowsShown);
        var columns = table.Columns.Select(column => Cells(column, rows)).ToList();
        var fitting = columns.Count;
        while (fitting > 1 && columns.Take(fitting).Sum(cells => cells[0].Length + Gap.Length) - Gap.Length > width)
            fitting--;

        var lines = new List<string> { string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {table.RowCount:N0} rows x {table.Columns.Count} columns") };
        if (fitting > 0)
            lines.AddRange(Enumerable.Range(0, rows + 3).Select(line => string.Join(Gap, columns.Take(fitting).Select(cells => cells[line])).TrimEnd()));
        if (rows < table.RowCount)
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"... {table.RowCount - rows:N0} more rows"));
        if (fitting < columns.Count)
            lines.Add(Names([.. table.Columns.Skip(fitting).Select(column => column.Name)]));
        return string.Join('\n', lines);
    }

    private static string Names(List<string> names) =>
        $"... {names.Count} more columns: {string.Join(", ", names.Take(NamesShown))}{(names.Count > NamesShown ? ", ..." : "")}";

    /// <summary>Name, kind, a rule, and the first values, all of one width; numbers to the right.</summary>
    private static List<string> Cells(Column column, int rows)
    {
        List<string> cells = [Short(column.Name), column is NumberColumn { IsInteger: true } ? "integer" : column.Kind.ToString().ToLowerInvariant()];
        cells.AddRange(Enumerable.Range(0, rows).Select(row => Value(column[row])));
        var width = cells.Max(cell => cell.Length);
        cells.Insert(2, new string('-', width));
        return cells.ConvertAll(cell => column.Kind == ColumnKind.Number ? cell.PadLeft(width) : cell.PadRight(width));
    }

    private static string Value(object? value) => value switch
    {
        null => "NA",
        double number => number.ToString("G7", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        string text => Short(text),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= WidestCell ? line : line[..(WidestCell - 3)] + "...";
    }
}

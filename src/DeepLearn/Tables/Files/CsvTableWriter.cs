using CsvHelper;
using DeepLearn.Errors;

namespace DeepLearn.Tables.Files;

/// <summary>Writes a table as comma-separated values.</summary>
internal static class CsvTableWriter
{
    public static void Write(Table table, Stream stream, char delimiter)
    {
        if (table.Columns.Count == 0)
            throw new DeepLearnException("NoColumns", DeepLearnErrorKind.InvalidData, $"Table '{table.Name}' has no columns to write.", table);
        using var writer = CsvWriter.Create(stream, new CsvWriterOptions { Separator = delimiter, NewLine = "\n" }, leaveOpen: true);
        writer.WriteHeader([.. table.Columns.Select(column => column.Name)]);
        var fields = table.Columns.Select(column => Field(column, writer)).ToArray();
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var write in fields)
                write(row);
            writer.EndRecord();
        }
    }

    private static Action<int> Field(Column column, CsvWriter writer) => column switch
    {
        NumberColumn { IsInteger: true } numbers => row => writer.WriteField(numbers.IsMissing(row) ? (long?)null : (long)numbers.AsSpan()[row]),
        NumberColumn numbers => row => writer.WriteField(numbers.IsMissing(row) ? (double?)null : numbers.AsSpan()[row]),
        DateColumn dates => row => writer.WriteField(dates.IsMissing(row) ? (DateTime?)null : dates.AsSpan()[row], DateFormat(dates.AsSpan()[row])),
        _ => row => writer.WriteField(column[row]),
    };

    private static string DateFormat(DateTime date) => date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";
}

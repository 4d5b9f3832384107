using System.Text;
using CsvHelper;
using DeepLearn.Errors;
using DeepLearn.Tables.Building;

namespace DeepLearn.Tables.Files;

/// <summary>What can be wrong with a file of comma-separated values, and where.</summary>
internal sealed class CsvErrors(string path, TableReadOptions options)
{
    private const int LongestValueShown = 40;

    private readonly string _file = Path.GetFileName(path);

    public DeepLearnException Empty() => Invalid("EmptyFile", $"'{_file}' is empty: a table needs at least a line with the names of its columns.");

    public DeepLearnException HeaderLength(int columns, int names) =>
        Invalid("HeaderLength", $"'{_file}' has {columns} columns, but {names} names were given with -Header.");

    public DeepLearnException DuplicateHeader(long line, int first, int second, string name) => Invalid("DuplicateHeader",
        $"'{_file}', line {line}: columns {first + 1} and {second + 1} are both called '{name}'. Rename one in the file, or give all names with -Header.");

    public DeepLearnException HeaderEncoding(long line, int column) => WrongEncoding($"'{_file}', line {line}, column {column + 1} of the header");

    public DeepLearnException UnclosedQuote(long line) =>
        Invalid("UnclosedQuote", $"'{_file}', line {line}: a quoted field that begins in this row is never closed. Add the missing quote.");

    public DeepLearnException Malformed(CsvFormatException error) => Invalid("TableFileInvalid", $"'{_file}', line {error.LineNumber}: {error.Message}", error);

    public DeepLearnException Damaged(Exception error) =>
        Invalid("TableFileInvalid", $"'{_file}' is damaged: {error.Message.TrimEnd('.')}. Copy or download it again.", error);

    public DeepLearnException Ragged(CsvReader reader, long row, List<string> names)
    {
        var where = reader.FieldCount < names.Count
            ? $"there is no value for column {reader.FieldCount + 1}, '{names[reader.FieldCount]}'"
            : $"field {names.Count + 1}, '{Shown(reader.GetSpan(names.Count))}', belongs to no column";
        return Invalid("RaggedRow",
            $"'{_file}', row {row} (line {reader.LineNumber}) has {reader.FieldCount} field{(reader.FieldCount == 1 ? "" : "s")} where the table has {names.Count} columns: {where}. Correct the line; a value that holds the separator must be in quotes.");
    }

    public DeepLearnException Refused(CsvReader reader, long row, string column, InferredColumn builder, int place)
    {
        var where = $"'{_file}', row {row} (line {reader.LineNumber}), column '{column}'";
        return builder.Declared is null or ColumnKind.Text
            ? WrongEncoding(where)
            : Invalid("ColumnType", $"{where}: '{Shown(reader.GetSpan(place))}' is no {builder.Declared.ToString()!.ToLowerInvariant()}, as -ColumnType declares it. Correct the value, or name it with -MissingValue if it stands for a missing one.");
    }

    private DeepLearnException WrongEncoding(string where) => Invalid("WrongEncoding",
        $"{where}: the bytes are no text in {options.Encoding?.WebName ?? "UTF-8"}. Give the file's own encoding, for example -Encoding latin1 or -Encoding utf-16.");

    private static string Shown(ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field);
        return text.Length <= LongestValueShown ? text : text[..LongestValueShown] + "...";
    }

    private DeepLearnException Invalid(string id, string message, Exception? cause = null) => new(id, DeepLearnErrorKind.InvalidData, message, path, cause);
}

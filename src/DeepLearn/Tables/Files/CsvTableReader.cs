using System.Text;
using System.Text.Unicode;
using CsvHelper;
using DeepLearn.Errors;
using DeepLearn.Tables.Building;

namespace DeepLearn.Tables.Files;

/// <summary>
/// Reads a table from comma-separated values. CsvHelper finds the fields; what is done here is to find the kind of each column over
/// all its rows. A column that seemed to hold numbers until a text came is read a second time, as text.
/// </summary>
internal sealed class CsvTableReader
{
    private const int RowsBetweenReports = 1 << 14;
    private const int LongestValueShown = 40;

    private readonly string _path;
    private readonly string _file;
    private readonly TableReadOptions _options;
    private readonly MissingText _missing;

    public CsvTableReader(string path, TableReadOptions options)
    {
        _path = path;
        _file = Path.GetFileName(path);
        _options = options;
        _missing = new MissingText(options.Missing);
    }

    public Table Read()
    {
        try
        {
            var columns = Pass(names => names.ConvertAll<InferredColumn?>(name => new(_missing, _options.ColumnTypes.TryGetValue(name, out var kind) ? kind : null)), out var names);
            if (columns.Exists(column => column!.MustBeText))
            {
                var again = Pass(_ => columns.ConvertAll(column => column!.MustBeText ? new InferredColumn(_missing, ColumnKind.Text) : null), out _);
                columns = [.. columns.Zip(again, (first, second) => second ?? first)];
            }
            return new Table(names.Select((name, i) => columns[i]!.Build(name)), TableFile.NameOf(_path));
        }
        catch (CsvFormatException error)
        {
            throw Invalid("TableFileInvalid", $"'{_file}', line {error.LineNumber}: {error.Message}", error);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw Invalid("TableFileInvalid", $"'{_file}' is damaged: {error.Message.TrimEnd('.')}. Copy or download it again.", error);
        }
    }

    /// <summary>Reads the file from its start into some of its columns; null is a column that is not wanted.</summary>
    private List<InferredColumn?> Pass(Func<List<string>, List<InferredColumn?>> start, out List<string> names)
    {
        using var stream = new TableStream(_path, _options.Entry);
        using var reader = CsvReader.Create(stream.Content, new CsvReaderOptions
        {
            Separator = _options.Delimiter ?? TableFile.DelimiterOf(_path),
            HasHeader = false,
            Encoding = _options.Encoding,
            TrackLineNumbers = true,
            OnMalformedRecord = Check,
        }, leaveOpen: true);

        names = Names(reader);
        var columns = start(names);
        var wanted = Enumerable.Range(0, columns.Count).Where(i => columns[i] is not null).ToArray();
        for (var row = 1L; _options.Header is not null && row == 1 || reader.Read(); row++)
        {
            if (reader.FieldCount != columns.Count)
                throw Ragged(reader, row, names);
            if (!AddRow(reader, row, columns, names, wanted))
                wanted = Array.FindAll(wanted, i => !columns[i]!.Refused);
            if (row % RowsBetweenReports == 0)
            {
                _options.Cancellation.ThrowIfCancellationRequested();
                _options.Progress?.Invoke(stream.Fraction);
            }
        }
        stream.CheckWhole();
        return columns;
    }

    /// <summary>Adds a row to the columns that are wanted; false where one of them turned out to be text.</summary>
    private bool AddRow(CsvReader reader, long row, List<InferredColumn?> columns, List<string> names, int[] wanted)
    {
        var fitting = true;
        foreach (var i in wanted)
        {
            var column = columns[i]!;
            if (column.Add(reader.GetSpan(i)))
                continue;
            fitting = column.MustBeText ? false : throw WrongKind(reader, row, names[i], column, i);
        }
        return fitting;
    }

    /// <summary>Leaves the reader on the first line: the header, or data where the names were given.</summary>
    private List<string> Names(CsvReader reader)
    {
        if (!reader.Read())
            throw Invalid("EmptyFile", $"'{_file}' is empty: a table needs at least a line with the names of its columns.");
        var names = new List<string>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var field = reader.GetSpan(i);
            if (!Utf8.IsValid(field) || field.Contains((byte)0))
                throw WrongEncoding($"'{_file}', line {reader.LineNumber}, column {i + 1} of the header");
            names.Add(field.Length == 0 ? $"Column{i + 1}" : Encoding.UTF8.GetString(field));
        }
        if (_options.Header is { } given)
        {
            if (given.Count != names.Count)
                throw Invalid("HeaderLength", $"'{_file}' has {names.Count} columns, but {given.Count} names were given with -Header.");
            names = [.. given];
        }
        for (var i = 0; i < names.Count; i++)
        {
            if (names.IndexOf(names[i]) is var first && first < i)
                throw Invalid("DuplicateHeader", $"'{_file}', line {reader.LineNumber}: columns {first + 1} and {i + 1} are both called '{names[i]}'. Rename one in the file, or give all names with -Header.");
        }
        foreach (var declared in _options.ColumnTypes.Keys)
        {
            if (!names.Contains(declared, StringComparer.OrdinalIgnoreCase))
                throw Unknown.Name("column", declared, names);
        }
        return names;
    }

    /// <summary>Quotes in the middle of text are text. A quote that is never closed has swallowed the rest of the file.</summary>
    private void Check(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            throw Invalid("UnclosedQuote", $"'{_file}', line {record.LineNumber}: a quoted field that begins in this row is never closed. Add the missing quote.");
    }

    private DeepLearnException Ragged(CsvReader reader, long row, List<string> names)
    {
        var where = reader.FieldCount < names.Count
            ? $"there is no value for column {reader.FieldCount + 1}, '{names[reader.FieldCount]}'"
            : $"field {names.Count + 1}, '{Shown(reader.GetSpan(names.Count))}', belongs to no column";
        return Invalid("RaggedRow",
            $"'{_file}', row {row} (line {reader.LineNumber}) has {reader.FieldCount} field{(reader.FieldCount == 1 ? "" : "s")} where the table has {names.Count} columns: {where}. Correct the line; a value that holds the separator must be in quotes.");
    }

    private DeepLearnException WrongKind(CsvReader reader, long row, string column, InferredColumn builder, int i)
    {
        var where = $"'{_file}', row {row} (line {reader.LineNumber}), column '{column}'";
        return builder.Declared is null or ColumnKind.Text
            ? WrongEncoding(where)
            : Invalid("ColumnType", $"{where}: '{Shown(reader.GetSpan(i))}' is no {builder.Declared.ToString()!.ToLowerInvariant()}, as -ColumnType declares it. Correct the value, or name it with -MissingValue if it stands for a missing one.");
    }

    private DeepLearnException WrongEncoding(string where) => Invalid("WrongEncoding",
        $"{where}: the bytes are no text in {_options.Encoding?.WebName ?? "UTF-8"}. Give the file's own encoding, for example -Encoding latin1 or -Encoding utf-16.");

    private static string Shown(ReadOnlySpan<byte> field)
    {
        var text = Encoding.UTF8.GetString(field);
        return text.Length <= LongestValueShown ? text : text[..LongestValueShown] + "...";
    }

    private DeepLearnException Invalid(string id, string message, Exception? cause = null) => new(id, DeepLearnErrorKind.InvalidData, message, _path, cause);
}

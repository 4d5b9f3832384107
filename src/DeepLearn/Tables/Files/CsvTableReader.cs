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
internal sealed class CsvTableReader(string path, TableReadOptions options)
{
    private const int RowsBetweenReports = 1 << 14;

    private readonly CsvErrors _errors = new(path, options);
    private readonly MissingText _missing = new(options.Missing);
    private readonly Dictionary<string, ColumnKind> _declared = new(options.ColumnTypes, StringComparer.OrdinalIgnoreCase);

    public Table Read()
    {
        try
        {
            var columns = Pass(names => names.ConvertAll<InferredColumn?>(name => new(_missing, _declared.TryGetValue(name, out var kind) ? kind : null)), out var names);
            if (columns.Exists(column => column!.MustBeText))
            {
                var again = Pass(_ => columns.ConvertAll(column => column!.MustBeText ? new InferredColumn(_missing, ColumnKind.Text) : null), out _);
                columns = [.. columns.Zip(again, (first, second) => second ?? first)];
            }
            return new Table(names.Select((name, i) => columns[i]!.Build(name)), TableFile.NameOf(path));
        }
        catch (CsvFormatException error)
        {
            throw _errors.Malformed(error);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException)
        {
            throw _errors.Damaged(error);
        }
    }

    /// <summary>Reads the file from its start into some of its columns; null is a column that is not wanted.</summary>
    private List<InferredColumn?> Pass(Func<List<string>, List<InferredColumn?>> start, out List<string> names)
    {
        using var stream = new TableStream(path, options.Entry);
        using var reader = CsvReader.Create(stream.Content, new CsvReaderOptions
        {
            Separator = options.Delimiter ?? TableFile.DelimiterOf(path),
            HasHeader = false,
            Encoding = options.Encoding,
            TrackLineNumbers = true,
            OnMalformedRecord = Check,
        }, leaveOpen: true);

        names = Names(reader);
        var columns = start(names);
        ReadRows(stream, reader, names, columns);
        stream.CheckWhole();
        return columns;
    }

    private void ReadRows(TableStream stream, CsvReader reader, List<string> names, List<InferredColumn?> columns)
    {
        var wanted = Enumerable.Range(0, columns.Count).Where(i => columns[i] is not null).ToArray();
        for (var row = 1L; (options.Header is not null && row == 1) || reader.Read(); row++)
        {
            if (reader.FieldCount != names.Count)
                throw _errors.Ragged(reader, row, names);
            if (!AddRow(reader, row, columns, names, wanted))
                wanted = Array.FindAll(wanted, i => !columns[i]!.Refused);
            if (row % RowsBetweenReports == 0)
            {
                options.Cancellation.ThrowIfCancellationRequested();
                options.Progress?.Invoke(stream.Fraction);
            }
        }
    }

    /// <summary>Adds a row to the columns that are wanted; false where one of them turned out to be text.</summary>
    private bool AddRow(CsvReader reader, long row, List<InferredColumn?> columns, List<string> names, int[] wanted)
    {
        var fitting = true;
        foreach (var i in wanted)
        {
            var column = columns[i]!;
            if (!column.Add(reader.GetSpan(i)))
                fitting = column.MustBeText ? false : throw _errors.Refused(reader, row, names[i], column, i);
        }
        return fitting;
    }

    /// <summary>Leaves the reader on the first line: the header, or data where the names were given.</summary>
    private List<string> Names(CsvReader reader)
    {
        if (!reader.Read())
            throw _errors.Empty();
        var names = new List<string>();
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var field = reader.GetSpan(i);
            if (!Utf8.IsValid(field) || field.Contains((byte)0))
                throw _errors.HeaderEncoding(reader.LineNumber, i);
            names.Add(field.Length == 0 ? $"Column{i + 1}" : Encoding.UTF8.GetString(field));
        }
        if (options.Header is { } given)
            names = given.Count == names.Count ? [.. given] : throw _errors.HeaderLength(names.Count, given.Count);
        for (var i = 0; i < names.Count; i++)
        {
            if (names.IndexOf(names[i]) is var first && first < i)
                throw _errors.DuplicateHeader(reader.LineNumber, first, i, names[i]);
        }
        foreach (var declared in _declared.Keys)
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
            throw _errors.UnclosedQuote(record.LineNumber);
    }
}

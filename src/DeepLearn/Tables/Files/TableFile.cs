using System.IO.Compression;
using DeepLearn.Errors;
using DeepLearn.Experiments;

namespace DeepLearn.Tables.Files;

/// <summary>Tables in files of comma-separated values, as they are or packed with gzip or zip.</summary>
public static class TableFile
{
    /// <summary>Reads a table. The kind of each column is found over all its rows unless it is declared.</summary>
    /// <param name="path">The file; gzip and zip are seen by their content.</param>
    /// <param name="options">Separator, names, kinds, missing values, encoding.</param>
    /// <exception cref="DeepLearnException">
    /// "FileNotFound", "EmptyFile", "DuplicateHeader", "HeaderLength", "RaggedRow", "UnclosedQuote", "WrongEncoding", "ColumnType" (these
    /// name row, line and column), "UnknownColumn" (a declared one), "ZipEntry", "UnknownEntry", "TableFileInvalid".
    /// </exception>
    public static Table Read(string path, TableReadOptions? options = null) => new CsvTableReader(path, options ?? new TableReadOptions()).Read();

    /// <summary>
    /// Writes a table as UTF-8 with a line of names; missing values are empty fields. What it replaces stays as it was until all is
    /// written.
    /// </summary>
    /// <param name="table">The table: at least one column.</param>
    /// <param name="path">The file; .gz and .zip are packed.</param>
    /// <param name="delimiter">Separates fields; by default a tab in files that end in .tsv or .tab, else a comma.</param>
    /// <exception cref="DeepLearnException">"NoColumns", "WriteFailed".</exception>
    public static void Write(Table table, string path, char? delimiter = null) => AtomicFile.Write(path, stream =>
    {
        switch (Path.GetExtension(path))
        {
            case ".gz":
                using (var packed = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
                    CsvTableWriter.Write(table, packed, delimiter ?? DelimiterOf(path));
                break;
            case ".zip":
                using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                using (var entry = archive.CreateEntry(EntryName(path)).Open())
                    CsvTableWriter.Write(table, entry, delimiter ?? DelimiterOf(path));
                break;
            default:
                CsvTableWriter.Write(table, stream, delimiter ?? DelimiterOf(path));
                break;
        }
    });

    /// <summary>The name of the file in a zip file: sales.csv in sales.zip and sales.csv.zip.</summary>
    private static string EntryName(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return Path.HasExtension(name) ? name : name + ".csv";
    }

    /// <summary>Name of a table from a file: the file's without its endings.</summary>
    internal static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        while (Path.GetExtension(name) is ".gz" or ".zip" or ".csv" or ".tsv" or ".tab" or ".txt")
            name = Path.GetFileNameWithoutExtension(name);
        return name;
    }

    internal static char DelimiterOf(string path) =>
        Path.GetFileName(path).Split('.').Any(part => part is "tsv" or "tab") ? '\t' : ',';
}

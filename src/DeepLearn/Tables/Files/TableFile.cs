using DeepLearn.Errors;

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

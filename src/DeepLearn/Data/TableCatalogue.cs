using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;

namespace DeepLearn.Data;

/// <summary>The tables that can be had by name: parts of data sets as they are published.</summary>
public static class TableCatalogue
{
    private static readonly (string Name, DatasetInfo Set, Func<DatasetLoadOptions, TableReadOptions, Table> Load)[] Entries =
        [("HousePricesTrain", HousePrices.Info, HousePrices.Train), ("HousePricesTest", HousePrices.Info, HousePrices.Test)];

    /// <summary>The names of all tables.</summary>
    public static IReadOnlyList<string> Names { get; } = Array.ConvertAll(Entries, entry => entry.Name);

    /// <summary>The data set that a table belongs to.</summary>
    /// <param name="name">The name of the table, without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownTable": lists the valid names.</exception>
    public static DatasetInfo SetOf(string name) => Find(name).Set;

    /// <summary>Loads a table, from this machine where it is there, else from where it is published.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <param name="options">Progress and cancellation of a download.</param>
    /// <param name="reading">How the file is read, if not in the usual way.</param>
    /// <returns>The table, which is called by its name in the catalogue.</returns>
    /// <exception cref="DeepLearnException">"UnknownTable", "DownloadFailed", "ChecksumMismatch", "DataFileInvalid", "WriteFailed".</exception>
    public static Table Load(string name, DatasetLoadOptions options, TableReadOptions? reading = null)
    {
        var entry = Find(name);
        return entry.Load(options, reading ?? new TableReadOptions()).Rename(entry.Name);
    }

    private static (string Name, DatasetInfo Set, Func<DatasetLoadOptions, TableReadOptions, Table> Load) Find(string name)
    {
        var entry = Array.Find(Entries, entry => entry.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return entry.Name is null ? throw Unknown.Name("table", name, Names) : entry;
    }
}

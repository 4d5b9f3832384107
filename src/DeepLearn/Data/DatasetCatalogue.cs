using DeepLearn.Errors;

namespace DeepLearn.Data;

/// <summary>The data sets that can be had by name.</summary>
public static class DatasetCatalogue
{
    private static readonly (DatasetInfo Info, Func<DatasetLoadOptions, DatasetSplits> Load)[] Entries =
        [(FashionMnist.Info, FashionMnist.Load), (SyntheticRegression.Info, SyntheticRegression.Load), (HousePrices.Info, HousePrices.Load)];

    /// <summary>Every known data set, by name.</summary>
    public static IReadOnlyList<DatasetInfo> All { get; } = Array.ConvertAll(Entries, entry => entry.Info);

    /// <summary>What is known of a data set.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownDataSet": lists the valid names.</exception>
    public static DatasetInfo Get(string name) => Find(name).Info;

    /// <summary>Loads a data set, from this machine where it is there, else from where it is published.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <param name="options">Progress, seed and cancellation.</param>
    /// <exception cref="DeepLearnException">
    /// "UnknownDataSet", "DownloadFailed", "ChecksumMismatch", "DataFileInvalid", "WriteFailed".
    /// </exception>
    public static DatasetSplits Load(string name, DatasetLoadOptions? options = null) =>
        Find(name).Load(options ?? new DatasetLoadOptions());

    private static (DatasetInfo Info, Func<DatasetLoadOptions, DatasetSplits> Load) Find(string name)
    {
        var entry = Array.Find(Entries, entry => entry.Info.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return entry.Info is null ? throw Unknown.Name("data set", name, All.Select(info => info.Name)) : entry;
    }
}

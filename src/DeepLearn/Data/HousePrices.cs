using DeepLearn.Preprocessing;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Data;

/// <summary>
/// House prices of Ames, Iowa, 2006-2010 (De Cock, "Ames, Iowa: Alternative to the Boston Housing Data", 2011) as the Kaggle
/// competition "House Prices: Advanced Regression Techniques" parts them and D2L 5.7 publishes them: 79 properties of 1,460 houses
/// with prices and of 1,459 without.
/// </summary>
internal static class HousePrices
{
    private static readonly DataFile TrainFile = File("train", 460676, "585e9cc93e70b39160e7921475f9bcd7d31219ce",
        "1e18addf81e5e4d347cc17ee6075bbe4a42b7fa26b9e5b063e8f692a5f929d41");

    private static readonly DataFile TestFile = File("test", 451405, "fa19780a7b011d9b009e8bff8e99922a8ee2eb90",
        "8fdd3d829d4d986b58f845c9553b225e67dd8383624d90fb6ca1d4bed5798c1e");

    public static DatasetInfo Info { get; } = new(
        "HousePrices", "79 properties of houses in Ames, Iowa: 1,460 with their prices and, as the test of a Kaggle competition, 1,459 without.",
        "Regression", 2919, "house-prices", new[] { TrainFile, TestFile }, "Rules of the Kaggle competition",
        new Uri("https://www.kaggle.com/competitions/house-prices-advanced-regression-techniques"));

    /// <summary>The houses with their prices.</summary>
    public static Table Train(DatasetLoadOptions options, TableReadOptions reading) => Read(TrainFile, options, reading);

    /// <summary>The houses whose prices are to be predicted.</summary>
    public static Table Test(DatasetLoadOptions options, TableReadOptions reading) => Read(TestFile, options, reading);

    /// <summary>331 features as in D2L 5.7, but with means and deviations of the training rows alone. The test part has no labels.</summary>
    public static DatasetSplits Load(DatasetLoadOptions options)
    {
        var reading = new TableReadOptions { Cancellation = options.CancellationToken };
        var train = Train(options, reading);
        var preprocessor = Preprocessor.Fit(train, new PreprocessorOptions
        {
            Label = "SalePrice", Exclude = ["Id"], Scaling = Scaling.Standardize, FillMissing = new(FillMethod.Mean), OneHot = true, MissingAsCategory = true,
        });
        return new DatasetSplits(
            Info.Name, new TableDataset(train, preprocessor, Info.Name), test: new TableDataset(Test(options, reading), preprocessor, Info.Name),
            checksums: Info.Files.ToDictionary(file => file.Name, file => file.ContentSha256));
    }

    private static Table Read(DataFile file, DatasetLoadOptions options, TableReadOptions reading) =>
        TableFile.Read(DatasetStore.FromEnvironment().PathOf(Info.Folder, file, options), reading);

    private static DataFile File(string part, long size, string sha1, string sha256) =>
        new($"kaggle_house_pred_{part}.csv", new Uri($"http://d2l-data.s3-accelerate.amazonaws.com/kaggle_house_pred_{part}.csv"), size, sha1, sha256);
}

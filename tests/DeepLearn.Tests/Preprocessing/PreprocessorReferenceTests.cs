using DeepLearn.Data;
using DeepLearn.Preprocessing;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Preprocessing;

/// <summary>The same features as pandas and scikit-learn, to the precision of Float32.</summary>
public sealed class PreprocessorReferenceTests
{
    [Fact]
    public void The_book_s_features_are_those_of_pandas()
    {
        var book = ReferenceTable.Get("book");
        var preprocessor = Preprocessor.Fit(ReferenceTable.Train, new()
        {
            Label = "Price", Exclude = ["Code"], Scaling = Scaling.Standardize, FillMissing = new(FillMethod.Mean), OneHot = true, MissingAsCategory = true,
        });
        Assert.Equal(book.GetProperty("names").EnumerateArray().Select(name => name.GetString()), preprocessor.FeatureNames);
        Check(preprocessor, "book");
    }

    [Fact]
    public void Median_in_a_range_of_0_to_1() => Check("median_minmax", Scaling.MinMax, FillMethod.Median);

    [Fact]
    public void The_mode_without_scaling() => Check("mode", Scaling.None, FillMethod.Mode);

    [Fact]
    public void The_mean_of_logarithms() => Check("log_mean", Scaling.None, FillMethod.Mean, "Area");

    [Fact]
    public void A_standardized_logarithm_of_the_label_is_undone()
    {
        var train = ReferenceTable.Train;
        var preprocessor = Preprocessor.Fit(train, Numeric(Scaling.None, FillMethod.Mean) with { LogLabel = true, StandardizeLabel = true });
        var expected = ReferenceTable.Get("label");
        Assert.Equal(expected.GetProperty("log_mean").GetDouble(), preprocessor.Label.Mean, 1e-12);
        Assert.Equal(expected.GetProperty("log_std").GetDouble(), preprocessor.Label.Deviation, 1e-12);
        using var scope = NewDisposeScope();
        var labels = preprocessor.Labels(train)!;
        Assert.Equal(0, labels.mean().item<float>(), 1e-5);
        Assert.Equal(1, labels.std().item<float>(), 1e-5);
        Close(((NumberColumn)train["Price"]).AsSpan().ToArray(), preprocessor.LabelTransform!.Undo(labels.to(ScalarType.Float64)));
    }

    private static void Check(string name, Scaling scaling, FillMethod fill, params string[] log) =>
        Check(Preprocessor.Fit(ReferenceTable.Train, Numeric(scaling, fill) with { Log = log }), name);

    private static PreprocessorOptions Numeric(Scaling scaling, FillMethod fill) => new()
    {
        Label = "Price", Exclude = ["Code", "Zone", "Alley"], Scaling = scaling, FillMissing = new(fill),
    };

    private static void Check(Preprocessor preprocessor, string name)
    {
        using var scope = NewDisposeScope();
        Close(ReferenceTable.Numbers(ReferenceTable.Get(name).GetProperty("train")), preprocessor.Features(ReferenceTable.Train));
        Close(ReferenceTable.Numbers(ReferenceTable.Get(name).GetProperty("other")), preprocessor.Features(ReferenceTable.Other));
    }

    private static void Close(double[] expected, Tensor actual) =>
        Reference.Close(tensor(expected).reshape(actual.shape), actual.to(ScalarType.Float64), "features", 1e-6, 1e-6);
}

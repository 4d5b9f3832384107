using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Tests.Data;

public sealed class DatasetCatalogueTests
{
    [Fact]
    public void An_unknown_name_lists_the_known_ones()
    {
        var error = Assert.Throws<DeepLearnException>(() => DatasetCatalogue.Load("FashionMist"));
        Assert.Equal("UnknownDataSet", error.Id);
        Assert.Contains("Did you mean 'FashionMnist'?", error.Message, StringComparison.Ordinal);
        Assert.Contains("SyntheticRegression", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_says_where_it_is_from()
    {
        foreach (var info in DatasetCatalogue.All)
        {
            Assert.NotEmpty(info.Summary);
            Assert.NotEmpty(info.Licence);
            Assert.All(info.Files, file => Assert.Matches("^([0-9a-f]{32}|[0-9a-f]{40}) [0-9a-f]{64}$", $"{file.Checksum} {file.ContentSha256}"));
        }
    }

    [SkippableFashionMnist]
    public void Fashion_mnist_is_the_real_one()
    {
        var data = DatasetCatalogue.Load("fashionmnist");
        Assert.Equal((60_000, 10_000), (data.Train.Count, data.Test!.Count));
        Assert.Equal([1L, 28L, 28L], data.Train.FeatureShape);
        Assert.Equal("ankle boot", data.ClassNames![9]);
        Assert.Equal(4, data.Checksums.Count);
        using var batch = data.Train.GetBatch([0, 1, 2, 3, 4]);
        Assert.Equal([9L, 0L, 0L, 3L, 0L], batch.Labels.data<long>().ToArray());
        Assert.Equal(1f, batch.Features.max().item<float>());
        Assert.Equal(76247 / 255.0, batch.Features[0].sum().item<float>(), 1e-3);
    }

    [Fact]
    public void Synthetic_regression_follows_its_formula_and_its_seed()
    {
        var data = DatasetCatalogue.Load("SyntheticRegression", new() { Seed = 3 });
        var again = DatasetCatalogue.Load("SyntheticRegression", new() { Seed = 3 });
        var other = DatasetCatalogue.Load("SyntheticRegression", new() { Seed = 4 });
        long[] all = [.. Enumerable.Range(0, 1000).Select(i => (long)i)];
        using var batch = data.Train.GetBatch(all);
        var x = batch.Features.data<float>().ToArray();
        var y = batch.Labels.data<float>().ToArray();
        var noise = y.Select((value, i) => value - (2 * x[2 * i] - 3.4 * x[2 * i + 1] + 4.2)).ToArray();

        Assert.InRange(noise.Average(), -0.002, 0.002);
        Assert.InRange(Math.Sqrt(noise.Average(e => e * e)), 0.009, 0.011);
        Assert.InRange(x.Average(), -0.1, 0.1);
        Assert.InRange(Math.Sqrt(x.Average(v => v * v)), 0.95, 1.05);
        using var same = again.Train.GetBatch(all);
        using var different = other.Train.GetBatch(all);
        Assert.Equal(y, same.Labels.data<float>().ToArray());
        Assert.NotEqual(y, different.Labels.data<float>().ToArray());
    }
}

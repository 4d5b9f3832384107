using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Tests.Data;

public sealed class SplitterTests
{
    [Fact]
    public void Every_example_goes_to_exactly_one_part()
    {
        using var data = Samples.Numbered(20);
        var splits = Splitter.Split(data, 0.2, 0.1, seed: 5);
        Assert.Equal((14, 4, 2), (splits.Train.Count, splits.Validation!.Count, splits.Test!.Count));
        var all = new[] { splits.Train, splits.Validation, splits.Test }.SelectMany(All).Order();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => (float)i), all);
    }

    [Fact]
    public void The_seed_decides_the_parts()
    {
        using var data = Samples.Numbered(40);
        Assert.Equal(All(Splitter.Split(data, 0.5, seed: 1).Train), All(Splitter.Split(data, 0.5, seed: 1).Train));
        Assert.NotEqual(All(Splitter.Split(data, 0.5, seed: 1).Train), All(Splitter.Split(data, 0.5, seed: 2).Train));
    }

    [Fact]
    public void A_part_that_is_there_already_is_kept()
    {
        using var train = Samples.Numbered(20);
        using var test = Samples.Numbered(5);
        var splits = Splitter.Split(new DatasetSplits("both", train, test: test), 0.25);
        Assert.Same(test, splits.Test);
        Assert.Equal((15, 5), (splits.Train.Count, splits.Validation!.Count));
        Assert.Same(splits.Validation, splits.Evaluation);
    }

    [Fact]
    public void The_first_examples_of_each_part_can_be_had()
    {
        using var train = Samples.Numbered(20);
        using var test = Samples.Numbered(2);
        var first = new DatasetSplits("both", train, test: test).First(3);
        Assert.Equal([0, 1, 2], All(first.Train));
        Assert.Equal([0, 1], All(first.Test!));
        Assert.Null(first.Validation);
        Assert.Equal("EmptyDataset", Assert.Throws<DeepLearnException>(() => new DatasetSplits(train).First(0)).Id);
    }

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(0.5, 0.5)]
    [InlineData(1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0.01, 0)] // no example would be held back
    [InlineData(0.99, 0)] // no example would be left
    public void Shares_that_leave_a_part_empty_are_errors(double validation, double test)
    {
        using var data = Samples.Numbered(10);
        Assert.Equal("SplitFraction", Assert.Throws<DeepLearnException>(() => Splitter.Split(data, validation, test)).Id);
    }

    private static float[] All(Dataset data)
    {
        using var batch = data.GetBatch([.. Enumerable.Range(0, (int)data.Count).Select(i => (long)i)]);
        return Samples.Numbers(batch);
    }
}

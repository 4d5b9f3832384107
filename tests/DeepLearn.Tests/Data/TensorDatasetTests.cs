using DeepLearn.Data;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Data;

public sealed class TensorDatasetTests
{
    [Fact]
    public void A_batch_holds_the_examples_asked_for_in_their_order()
    {
        using var data = Samples.Numbered(10);
        using var batch = data.GetBatch([7, 0, 7, 3]);
        Assert.Equal([4L, 2L], batch.Features.shape);
        Assert.Equal([7f, 0f, 7f, 3f], Samples.Numbers(batch));
        Assert.Equal([1L, 0L, 1L, 0L], batch.Labels.data<long>().ToArray());
        Assert.Equal(4, batch.Count);
    }

    [Fact]
    public void Bytes_are_images_and_come_as_numbers_from_0_to_1()
    {
        // 77 pixels an image: more than one vector, and a rest.
        byte[] pixels = [.. Enumerable.Range(0, 4 * 77).Select(i => (byte)i)];
        using var images = tensor(pixels).reshape(4, 1, 7, 11);
        using var data = new TensorDataset(images, tensor(new long[] { 0, 1, 0, 1 }));
        Assert.Equal([1L, 7L, 11L], data.FeatureShape);
        using var batch = data.GetBatch([3, 0]);
        Assert.Equal(ScalarType.Float32, batch.Features.dtype);
        Assert.Equal([2L, 1L, 7L, 11L], batch.Features.shape);
        Assert.Equal(pixels[231..].Concat(pixels[..77]).Select(pixel => pixel / 255f), batch.Features.data<float>().ToArray());
    }

    [Fact]
    public void Labels_with_a_fraction_are_numbers_and_get_a_column()
    {
        using var data = new TensorDataset(ones(3, 2), tensor(new double[] { 0.5, 1, 2 }));
        Assert.False(data.HasClassLabels);
        using var batch = data.GetBatch([0, 1, 2]);
        Assert.Equal([3L, 1L], batch.Labels.shape);
        Assert.Equal([0.5f, 1f, 2f], batch.Labels.data<float>().ToArray());
    }

    [Fact]
    public void Whole_labels_are_classes()
    {
        using var data = new TensorDataset(ones(2, 2), tensor(new int[] { 1, 0 }));
        Assert.True(data.HasClassLabels);
        using var batch = data.GetBatch([0]);
        Assert.Equal(ScalarType.Int64, batch.Labels.dtype);
    }

    [Fact]
    public void The_caller_may_dispose_what_it_gave()
    {
        TensorDataset data;
        using (NewDisposeScope())
            data = new TensorDataset(arange(6).reshape(3, 2), zeros(3, ScalarType.Int64));
        using (data)
        {
            using var batch = data.GetBatch([2]);
            Assert.Equal([4L, 5L], batch.Features.data<long>().ToArray());
        }
    }

    [Fact]
    public void Features_that_are_not_contiguous_keep_their_values()
    {
        using var data = new TensorDataset(arange(6).reshape(2, 3).t(), zeros(3, ScalarType.Int64));
        using var batch = data.GetBatch([1]);
        Assert.Equal([1L, 4L], batch.Features.data<long>().ToArray());
    }

    [Fact]
    public void No_examples_is_an_error()
    {
        var error = Assert.Throws<DeepLearnException>(() => new TensorDataset(zeros(0, 2), zeros(0, ScalarType.Int64), "nothing"));
        Assert.Equal("EmptyDataset", error.Id);
        Assert.Contains("'nothing'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unequal_numbers_of_examples_and_labels_are_an_error()
    {
        var error = Assert.Throws<DeepLearnException>(() => new TensorDataset(ones(3, 2), zeros(4, ScalarType.Int64)));
        Assert.Equal("DatasetShape", error.Id);
        Assert.Contains("3 examples but 4 labels", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_that_is_not_there_is_an_error()
    {
        using var data = Samples.Numbered(3);
        Assert.Throws<ArgumentOutOfRangeException>(() => data.GetBatch([3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => data.GetBatch([-1]));
    }

    [Fact]
    public void A_subset_shows_its_examples_only()
    {
        using var data = Samples.Numbered(10);
        using var part = new Subset(data, [9, 4], "part");
        using var batch = part.GetBatch([1, 0]);
        Assert.Equal([4f, 9f], Samples.Numbers(batch));
        Assert.Equal((2, "part"), (part.Count, part.Name));
        Assert.Equal("EmptyDataset", Assert.Throws<DeepLearnException>(() => new Subset(data, [])).Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Subset(data, [10]));
    }
}

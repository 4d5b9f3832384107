using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Tensors;

/// <summary>Assignment through indices; reading is compared with PyTorch in the reference tests.</summary>
public class IndexingTests
{
    [Fact]
    public void NoIndicesAreTheWholeTensor()
    {
        using var x = zeros(2);
        x[Array.Empty<long>()] = 3f;
        using var whole = x[Array.Empty<long>()];
        Assert.Equal([3f, 3f], whole.data<float>().ToArray());
        Assert.False(x.IsInvalid);
    }

    [Fact]
    public void PositionsAndSlicesAreWrittenInPlace()
    {
        using var scope = NewDisposeScope();
        var x = zeros(2, 3);
        x[0] = 1f;
        x[1, 2] = 5f;
        x[TensorIndex.Colon, 1] = tensor(new float[] { 7, 8 });
        x[-1, 0] = 4f;
        Assert.Equal([1f, 7, 1, 4, 8, 5], x.data<float>().ToArray());
        x[.., 1..] = 0f;
        Assert.Equal([1f, 0, 0, 4, 0, 0], x.data<float>().ToArray());
    }

    [Fact]
    public void MasksAndPositionTensorsAreWritten()
    {
        using var scope = NewDisposeScope();
        var x = arange(6, float32).reshape(2, 3);
        x[x > 3] = -1f;
        Assert.Equal([0f, 1, 2, 3, -1, -1], x.data<float>().ToArray());
        x[TensorIndex.Colon, TensorIndex.Tensor(tensor(new long[] { 0, 2 }))] = 9f;
        Assert.Equal([9f, 1, 9, 9, -1, 9], x.data<float>().ToArray());
        x.index_put_(1f, TensorIndex.Single(0));
        Assert.Equal([1f, 1, 1, 9, -1, 9], x.data<float>().ToArray());
    }

    [Fact]
    public void RepeatedPlacesAddUpWhenAskedTo()
    {
        using var scope = NewDisposeScope();
        var x = zeros(3);
        x.index_put_(ones(3), [tensor(new long[] { 0, 0, 2 })], accumulate: true);
        Assert.Equal([2f, 0, 1], x.data<float>().ToArray());
        x.index_put_(ones(1), [TensorIndex.Slice(0, 2)], accumulate: true);
        Assert.Equal([3f, 1, 1], x.data<float>().ToArray());
    }

    [Fact]
    public void ASliceSharesItsElements()
    {
        using var scope = NewDisposeScope();
        var x = zeros(4);
        x[1..3].fill_(2);
        Assert.Equal([0f, 2, 2, 0], x.data<float>().ToArray());
    }

    [Fact]
    public void AValueOfAnotherShapeIsRefused()
    {
        using var scope = NewDisposeScope();
        var x = zeros(2, 3);
        Assert.Throws<TorchException>(() => x[0] = zeros(2));
        x[0] = ones(1, 3);
        Assert.Equal(3f, x.sum().item<float>());
    }

    [Fact]
    public void GradientsFlowThroughAssignment()
    {
        using var scope = NewDisposeScope();
        var w = ones(2, requires_grad: true);
        var x = zeros(2, 2);
        x[1] = w * 3;
        x.sum().backward();
        Assert.Equal([3f, 3], w.grad!.data<float>().ToArray());
    }

    [Fact]
    public void TwoEllipsesAreRefused()
    {
        using var x = zeros(2, 2);
        Assert.Throws<ArgumentException>(() => x[TensorIndex.Ellipsis, TensorIndex.Ellipsis]);
    }

    [Fact]
    public void IndexingLeavesNothingBehind()
    {
        using var x = rand(4, 5, 6);
        using var positions = tensor(new long[] { 0, 1 });
        var before = Tensor.TotalCount;
        for (var i = 0; i < 10; i++)
        {
            x[1, 2, 3].Dispose();
            x[TensorIndex.Colon, 1.., TensorIndex.Tensor(positions)].Dispose();
            x[TensorIndex.Ellipsis, TensorIndex.Bool(true), 0].Dispose();
            using var value = tensor(1f);
            x[0, 1] = value;
            x[TensorIndex.None, 2] = value;
        }
        Assert.Equal(before, Tensor.TotalCount);
    }
}

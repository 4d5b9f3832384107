using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LibTorch.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class AvgPool2dTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public static TheoryData<long[]> Shapes => new(
        [2, 3, 28, 28], [4, 16, 10, 10], [1, 1, 2, 2], [2, 3, 7, 9], [3, 5, 19], [2, 5, 4, 35], [1, 2, 3, 16], [0, 3, 8, 8], [64, 8, 40, 40]);

    public static TheoryData<long[]> Images => new([2, 6, 28, 28], [3, 16, 10, 9], [2, 3, 7, 4], [9, 40, 41, 42], [2, 21, 2, 3]);

    public void Dispose() => _scope.Dispose();

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ValuesAndGradientsAreLibtorchsToTheLastBit(long[] shape)
    {
        foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            var x = randn(shape, type);
            Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 2)], 0, x);
            Compared.Same(inputs => [functional.avg_pool2d(inputs[0], [2, 2], [2, 2])], 0, x);
        }
    }

    [Theory]
    [MemberData(nameof(Images))]
    public void ImagesInChannelsLastStaySo(long[] shape)
    {
        foreach (var type in new[] { ScalarType.Float32, ScalarType.Float64 })
        {
            Compared.Same(
                inputs =>
                {
                    var y = functional.avg_pool2d(TorchLayout.channels_last(inputs[0]), 2);
                    Assert.NotEqual(y.is_contiguous(), TorchLayout.is_channels_last(y));
                    return [y];
                },
                0, randn(shape, type));
        }
    }

    [Fact]
    public void WhatTheKernelDoesNotHandleIsLibtorchs()
    {
        var x = randn(2, 3, 9, 8);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 3)], 0, x);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 2, stride: 1)], 0, x);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 2, padding: 1, count_include_pad: false)], 0, x);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 2, ceil_mode: true)], 0, x);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 2, divisor_override: 3)], 0, x);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0].transpose(2, 3), 2)], 0, x);
        Compared.Same(inputs => [functional.avg_pool2d(inputs[0], 2).transpose(2, 3) * 2], 0, x);
    }

    [Fact]
    public void ErrorsAreLibtorchs()
    {
        var error = Assert.Throws<TorchException>(() => functional.avg_pool2d(randn(2, 3, 1, 8), 2));
        Assert.Contains("Output size is too small", error.Message, StringComparison.Ordinal);
        Assert.Throws<TorchException>(() => functional.avg_pool2d(randn(4), 2));
        Assert.Throws<TorchException>(() => functional.avg_pool2d(zeros([1, 1, 4, 4], ScalarType.Int32), 2));
    }

    [Fact]
    public void NumbersThatAreNotFiniteReachTheOutput()
    {
        var x = zeros(1, 1, 4, 20);
        x[0, 0, 1, 19] = float.NaN;
        x[0, 0, 2, 0] = float.PositiveInfinity;
        var y = functional.avg_pool2d(x, 2).data<float>().ToArray();
        Assert.True(float.IsNaN(y[9]));
        Assert.True(float.IsPositiveInfinity(y[10]));
    }
}

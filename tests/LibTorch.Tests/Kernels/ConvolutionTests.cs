using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LibTorch.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class ConvolutionTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    /// <summary>Images, channels, height, width; outputs, kernel, padding.</summary>
    [Theory]
    [InlineData(256, 1, 28, 28, 6, 5, 5, 2, 2)]
    [InlineData(64, 6, 14, 14, 16, 5, 5, 0, 0)]
    [InlineData(17, 3, 9, 11, 10, 3, 3, 1, 1)]
    [InlineData(16, 2, 8, 7, 7, 5, 3, 0, 1)]
    [InlineData(33, 1, 4, 4, 13, 3, 3, 1, 1)]
    [InlineData(31, 5, 6, 9, 9, 7, 7, 3, 3)]
    [InlineData(16, 16, 5, 5, 1, 1, 3, 0, 1)]
    public void ValuesAndGradientsAreLibtorchs(long n, long c, long height, long width, long k, long kernelY, long kernelX, long padY, long padX)
    {
        var (x, weight, bias) = (randn(n, c, height, width), randn(k, c, kernelY, kernelX), randn(k));
        Compared.Same(given => [functional.conv2d(given[0], given[1], given[2], padding: [padY, padX])], Compared.Single, x, weight, bias);
        Compared.Same(given => [functional.conv2d(given[0], given[1], padding: [padY, padX])], Compared.Single, x, weight);
        Compared.Same(given => [functional.conv2d(x, given[0], given[1], padding: [padY, padX]).transpose(2, 3) * 2], Compared.Single, weight, bias);
    }

    [Fact]
    public void WhatTheKernelDoesNotHandleIsLibtorchs()
    {
        var (x, weight) = (randn(20, 4, 12, 12), randn(8, 4, 3, 3));
        Compared.Same(given => [functional.conv2d(given[0], given[1], strides: [2, 2])], Compared.Single, x, weight);
        Compared.Same(given => [functional.conv2d(given[0], given[1], dilation: [2, 2])], Compared.Single, x, weight);
        Compared.Same(given => [functional.conv2d(given[0], given[1], padding: [4, 4])], Compared.Single, x, weight);
        Compared.Same(given => [functional.conv2d(given[0].transpose(2, 3), given[1])], Compared.Single, x, weight);
        Compared.Same(given => [functional.conv2d(given[0], given[1], groups: 4)], Compared.Single, x, randn(8, 1, 3, 3));
        Compared.Same(given => [functional.conv2d(given[0], given[1])], Compared.Single, x[..3], weight);
        Compared.Same(given => [functional.conv2d(given[0], given[1])], Compared.Double, x.to(ScalarType.Float64), weight.to(ScalarType.Float64));
        Compared.Same(given => [functional.conv2d(given[0], given[1])], Compared.Single, zeros(0, 4, 12, 12), weight);
    }

    [Fact]
    public void ErrorsAreLibtorchs()
    {
        var x = randn(20, 4, 12, 12);
        Assert.Throws<TorchException>(() => functional.conv2d(x, randn(8, 3, 3, 3)));
        Assert.Throws<TorchException>(() => functional.conv2d(x, randn(8, 4, 3, 3), randn(7)));
        Assert.Throws<TorchException>(() => functional.conv2d(randn(20, 4, 2, 2), randn(8, 4, 3, 3)));
        Assert.Throws<TorchException>(() => functional.conv2d(x, randn(8, 4, 3, 3, dtype: ScalarType.Float64)));
    }

    [Fact]
    public void NaNStaysWithItsImageAndWindow()
    {
        var x = zeros(18, 1, 8, 8);
        x[17, 0, 0, 0] = float.NaN;
        var y = functional.conv2d(x, ones(6, 1, 3, 3), padding: [1, 1]);
        Assert.Equal(6 * 4, y.isnan().sum().item<long>());
        Assert.True(y[17, .., ..2, ..2].isnan().all().item<bool>());
    }

    [Fact]
    public void SecondDerivativesAreLibtorchs()
    {
        var (x, weight) = (randn(16, 2, 6, 6), randn(3, 2, 3, 3));
        Tensor[] Second()
        {
            var (image, kernel) = (x.clone().requires_grad_(), weight.clone().requires_grad_());
            var first = autograd.grad([functional.conv2d(image, kernel).pow(2).sum()], [image, kernel], create_graph: true);
            (first[0].pow(2).sum() + first[1].pow(2).mean()).backward();
            return [image.grad!, kernel.grad!];
        }
        Compared.Same(Compared.With(kernels: false, Second), Compared.With(kernels: true, Second), Compared.Single);
    }

    [Fact]
    public void ThreadsAtOnceGetTheSameNumbersAndNothingLeaks()
    {
        Tensor[] inputs = [randn(40, 3, 12, 12), randn(8, 3, 3, 3), randn(8)];
        Tensor[] Work() => Compared.Run(given => [functional.conv2d(given[0], given[1], given[2])], inputs);
        var expected = Work();
        var blocks = TorchMemory.Statistics.LiveBlocks;
        void Loop()
        {
            for (var i = 0; i < 5; i++)
            {
                using var scope = NewDisposeScope();
                Compared.Same(expected, Work(), 1e-6);
            }
        }
        Parallel.Invoke(Loop, Loop);
        Assert.InRange(TorchMemory.Statistics.LiveBlocks, 0, blocks);
    }
}

using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LibTorch.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class BatchNormTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public static TheoryData<long[]> Shapes => new([2, 16, 3, 3], [4, 64, 9, 7], [3, 48, 40, 33], [1, 128, 1, 8], [5, 10, 4, 4], [8, 16, 1, 1]);

    public void Dispose() => _scope.Dispose();

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ValuesGradientsAndStatisticsAreLibtorchs(long[] shape)
    {
        // The same numbers in every run: a channel's could by chance be so close that float32 has no digits left.
        using var draws = new Generator(1);
        var x = (randn(shape, generator: draws) * 2) + 3;
        var (weight, bias) = (rand([shape[1]], generator: draws) + 0.5, randn([shape[1]], generator: draws));
        Compared.Same(
            inputs =>
            {
                var (mean, variance) = (zeros(shape[1]), ones(shape[1]));
                var y = functional.batch_norm(TorchLayout.channels_last(inputs[0]), mean, variance, inputs[1], inputs[2], training: true, momentum: 0.3);
                Assert.Equal(y.is_contiguous(), !TorchLayout.is_channels_last(y));
                return [y, (inputs[1] * 0) + mean, (inputs[1] * 0) + variance];
            },
            Compared.Single, x, weight, bias);
    }

    [Fact]
    public void StatisticsKeepTheirDigits()
    {
        var x = (randn(64, 16, 48, 48) * 0.1) + 5;
        var (mean, variance) = (zeros(16), zeros(16));
        Compared.With(kernels: true, () => functional.batch_norm(TorchLayout.channels_last(x), mean, variance, ones(16), zeros(16), training: true, momentum: 1));
        var exact = x.to(ScalarType.Float64);
        Compared.Same([exact.mean([0, 2, 3]).to(ScalarType.Float32), exact.@var([0, 2, 3]).to(ScalarType.Float32)], [mean, variance], 2e-7);
    }

    [Fact]
    public void TheNumberOfThreadsChangesNothing()
    {
        var x = TorchLayout.channels_last(randn(16, 32, 21, 20));
        var threads = TorchRuntime.Threads;
        var results = new List<float[]>();
        try
        {
            foreach (var count in new[] { 1, 2, 4 })
            {
                TorchRuntime.Threads = count;
                var input = x.detach().clone().requires_grad_();
                functional.batch_norm(input, null, null, ones(32), zeros(32), training: true).square().sum().backward();
                results.Add(input.grad!.contiguous().data<float>().ToArray());
            }
        }
        finally
        {
            TorchRuntime.Threads = threads;
        }
        Assert.All(results, result => Assert.Equal(results[0], result));
    }

    [Fact]
    public void WhatTheKernelDoesNotHandleIsLibtorchs()
    {
        var x = TorchLayout.channels_last(randn(3, 16, 5, 5));
        Compared.Same(inputs => [functional.batch_norm(inputs[0], zeros(16), ones(16), ones(16), zeros(16))], 0, x);
        Compared.Same(inputs => [functional.batch_norm(inputs[0].contiguous(), null, null, training: true)], 0, x);
        Compared.Same(inputs => [functional.batch_norm(TorchLayout.channels_last(inputs[0]), null, null, training: true)], 0, x);
        Compared.Same(
            inputs => [functional.batch_norm(TorchLayout.channels_last(inputs[0]), null, null, inputs[1], training: true)], 0, x.to(ScalarType.Float64), ones(16, ScalarType.Float64));
    }
}

using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class LstmTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(5, 4, 3, 16, 1, false, true, false)]
    [InlineData(7, 3, 5, 10, 1, false, true, false)]
    [InlineData(3, 1, 2, 1, 1, false, true, false)]
    [InlineData(1, 2, 3, 4, 1, false, false, false)]
    [InlineData(4, 13, 6, 48, 2, true, true, true)]
    [InlineData(4, 5, 6, 20, 3, true, false, false)]
    [InlineData(35, 32, 28, 256, 1, false, true, false)]
    public void ValuesAndAllGradientsAreLibtorchs(
        long steps, long batch, long features, long hidden, long layers, bool bidirectional, bool biases, bool batchFirst) =>
        Compared.Same(
            inputs =>
            {
                var (output, h, c) = TorchRecurrent.lstm(
                    inputs[0], inputs[1], inputs[2], inputs[3..], biases, layers, bidirectional: bidirectional, batch_first: batchFirst);
                return [output, h, c];
            },
            Compared.Single,
            Inputs(steps, batch, features, hidden, layers, bidirectional, biases, batchFirst));

    [Fact]
    public void SecondDerivativesAreLibtorchs()
    {
        var drawn = Inputs(3, 2, 4, 5, 1, false, true, false);
        Tensor[] Second()
        {
            var inputs = Array.ConvertAll(drawn, input => input.detach().clone().requires_grad_());
            var (output, _, c) = TorchRecurrent.lstm(inputs[0], inputs[1], inputs[2], inputs[3..]);
            var first = autograd.grad([output.pow(2).sum() + c.sum()], inputs[..4], create_graph: true);
            first.Select(gradient => gradient.pow(2).sum()).Aggregate((a, b) => a + b).backward();
            return [.. first.Select(gradient => gradient.detach()), .. inputs.Select(input => input.grad!)];
        }
        Compared.Same(Compared.With(kernels: false, Second), Compared.With(kernels: true, Second), Compared.Single);
    }

    [Fact]
    public void WithoutGradientsAndInInferenceModeTheValuesAreTheSame()
    {
        var inputs = Inputs(6, 5, 4, 32, 1, false, true, false);
        Tensor Output() => TorchRecurrent.lstm(inputs[0], inputs[1], inputs[2], inputs[3..]).output.clone();
        var expected = Compared.With(kernels: false, Output);
        using (no_grad())
        {
            Compared.Same([expected], [Output()], Compared.Single);
        }
        using (inference_mode())
        {
            Compared.Same([expected], [Output()], Compared.Single);
        }
    }

    [Fact]
    public void NaNReachesTheOutputAndExtremesSaturate()
    {
        var inputs = Inputs(2, 2, 3, 16, 1, false, true, false);
        inputs[0][1, 1, 0] = float.NaN;
        var output = TorchRecurrent.lstm(inputs[0], inputs[1], inputs[2], inputs[3..]).output;
        Assert.False(output[0].isnan().any().item<bool>());
        Assert.True(output[1, 1].isnan().all().item<bool>());
        Compared.Same(
            given => [TorchRecurrent.lstm(given[0] * 1e4, given[1], given[2], given[3..]).output], Compared.Single, Inputs(2, 2, 3, 16, 1, false, true, false));
    }

    [Fact]
    public void OtherTypesAndWrongShapesAreLibtorchs()
    {
        var inputs = Inputs(3, 2, 4, 5, 1, false, true, false);
        Compared.Same(
            given => [TorchRecurrent.lstm(given[0], given[1], given[2], given[3..]).output], Compared.Double,
            Array.ConvertAll(inputs, input => input.to(ScalarType.Float64)));
        Assert.Throws<TorchException>(() => TorchRecurrent.lstm(inputs[0], inputs[1], inputs[2], [ones(20, 3), .. inputs[4..]]));
        Assert.Throws<TorchException>(() => TorchRecurrent.lstm(inputs[0], zeros(1, 3, 5), zeros(1, 3, 5), inputs[3..]));
    }

    [Fact]
    public void ThreadsAtOnceGetTheSameNumbersAndNothingLeaks()
    {
        var inputs = Inputs(10, 8, 12, 64, 2, true, true, false);
        Tensor[] Work() => Compared.Run(given => [TorchRecurrent.lstm(given[0], given[1], given[2], given[3..], true, 2, bidirectional: true).output], inputs);
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

    private static Tensor[] Inputs(long steps, long batch, long features, long hidden, long layers, bool bidirectional, bool biases, bool batchFirst)
    {
        using var generator = new Generator(1);
        Tensor Draw(params long[] shape) => randn(shape, generator: generator);
        var directions = bidirectional ? 2 : 1;
        List<Tensor> all = [batchFirst ? Draw(batch, steps, features) : Draw(steps, batch, features)];
        all.AddRange([Draw(layers * directions, batch, hidden), Draw(layers * directions, batch, hidden)]);
        for (var layer = 0; layer < layers; layer++)
        {
            for (var direction = 0; direction < directions; direction++)
            {
                var share = 1 / Math.Sqrt(hidden);
                all.AddRange([Draw(4 * hidden, layer == 0 ? features : hidden * directions) * share, Draw(4 * hidden, hidden) * share]);
                if (biases)
                {
                    all.AddRange([Draw(4 * hidden), Draw(4 * hidden)]);
                }
            }
        }
        return [.. all];
    }
}

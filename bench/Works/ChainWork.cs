using System.Diagnostics;
using static TorchSharp.torch;

namespace DeepLearn.Bench.Works;

/// <summary>A chain of small operators, its temporaries freed by a scope.</summary>
internal sealed class ChainWork : IWork
{
    private const int Chains = 20_000;

    private readonly Tensor _left = Numbers.Floats(1, 0, 1, 8);
    private readonly Tensor _right = Numbers.Floats(2, 0, 1, 8);

    public Round Measure(int round)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Chains; i++)
        {
            using var scope = NewDisposeScope();
            ((_left * _right + _left).sigmoid() - _right).sum();
        }
        return new(watch.Elapsed.TotalSeconds, Chains, []);
    }
}

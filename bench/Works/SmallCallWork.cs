using System.Diagnostics;
using static TorchSharp.torch;

namespace DeepLearn.Bench.Works;

/// <summary>What one call of an operator costs beside the operator itself.</summary>
internal sealed class SmallCallWork : IWork
{
    private const int Calls = 100_000;

    private readonly Tensor _left = Numbers.Floats(1, 0, 1, 1);
    private readonly Tensor _right = Numbers.Floats(2, 0, 1, 1);

    public Round Measure(int round)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Calls; i++)
        {
            using var sum = _left + _right;
        }
        return new(watch.Elapsed.TotalSeconds, Calls, []);
    }
}

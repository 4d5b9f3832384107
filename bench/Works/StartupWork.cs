using System.Diagnostics;
using static TorchSharp.torch;

namespace DeepLearn.Bench.Works;

/// <summary>The first operator of a process, which loads libtorch.</summary>
internal sealed class StartupWork : IWork
{
    public Round Measure(int round)
    {
        var watch = Stopwatch.StartNew();
        using var one = ones(1);
        using var two = one + one;
        return new(watch.Elapsed.TotalSeconds, 1, []);
    }
}

using System.Runtime.InteropServices;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Bench.Works;

/// <summary>
/// Numbers that both sides make alike, so that nothing need be exchanged: number k of a seed is SplitMix64's, in 0..1.
/// </summary>
internal static class Numbers
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>Floats from low to high.</summary>
    public static Tensor Floats(ulong seed, double low, double high, params long[] shape)
    {
        var result = empty(shape, ScalarType.Float32);
        var values = MemoryMarshal.Cast<byte, float>(result.bytes);
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)(low + ((high - low) * Unit(seed, (ulong)i)));
        return result;
    }

    /// <summary>Whole numbers from 0 to below the bound.</summary>
    public static Tensor Integers(ulong seed, int bound, params long[] shape)
    {
        var result = empty(shape, ScalarType.Int64);
        var values = MemoryMarshal.Cast<byte, long>(result.bytes);
        for (var i = 0; i < values.Length; i++)
            values[i] = (long)(bound * Unit(seed, (ulong)i));
        return result;
    }

    /// <summary>Xavier's uniform weights for every matrix and kernel, by the names in order; biases 0, gains 1.</summary>
    public static void Fill(Module model)
    {
        using var noGrad = no_grad();
        using var scope = NewDisposeScope();
        var seed = 1UL;
        foreach (var (name, value) in model.NamedParameters().OrderBy(named => named.Name, StringComparer.Ordinal))
        {
            var shape = value.shape;
            if (shape.Length == 1)
            {
                value.fill_(name.Contains("bias", StringComparison.Ordinal) ? 0 : 1);
                continue;
            }
            var receptive = shape.Skip(2).Aggregate(1L, (product, size) => product * size);
            var bound = Math.Sqrt(6.0 / ((shape[0] + shape[1]) * receptive));
            value.copy_(Floats(seed++, -bound, bound, shape));
        }
    }

    public static double Unit(ulong seed, ulong index)
    {
        var z = (seed << 32) + ((index + 1) * Golden);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1L << 53));
    }
}

using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests;

/// <summary>Values from PyTorch 1.13.1, which make_engine_reference.py wrote, and comparisons with them.</summary>
internal static class Reference
{
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "reference", file);

    public static SafeTensorsFile Load(string file) => SafeTensors.Load(PathOf(file));

    /// <summary>Asserts equal shapes and values within |a − b| ≤ absolute + relative · |b|.</summary>
    public static void Close(Tensor expected, Tensor actual, string what, double relative = 1e-5, double absolute = 1e-6)
    {
        Assert.Equal(expected.shape, actual.shape);
        Assert.Equal(expected.dtype, actual.dtype);
        var (wanted, got) = (Numbers(expected), Numbers(actual));
        for (var i = 0; i < wanted.Length; i++)
        {
            Assert.True(Math.Abs(wanted[i] - got[i]) <= absolute + relative * Math.Abs(wanted[i]),
                $"{what}: element {i} should be {wanted[i]}, is {got[i]}");
        }
    }

    public static double[] Numbers(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().cpu().to(ScalarType.Float64).contiguous().data<double>().ToArray();
    }
}

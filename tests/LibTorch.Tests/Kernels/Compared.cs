using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Kernels;

/// <summary>Runs the same work with libtorch's kernels and with ours, and compares values and gradients.</summary>
internal static class Compared
{
    /// <summary>The largest difference allowed, as a share of the largest number expected.</summary>
    public const double Single = 2e-5, Double = 1e-12;

    /// <summary>Every output, and the gradient of every input that is a floating point number.</summary>
    public static void Same(Func<Tensor[], Tensor[]> work, double tolerance, params Tensor[] inputs)
    {
        var expected = With(kernels: false, () => Run(work, inputs));
        var actual = With(kernels: true, () => Run(work, inputs));
        Same(expected, actual, tolerance);
    }

    public static void Same(IReadOnlyList<Tensor> expected, IReadOnlyList<Tensor> actual, double tolerance)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.Equal(expected[i].shape, actual[i].shape);
            Assert.Equal(expected[i].dtype, actual[i].dtype);
            if (expected[i].numel() == 0)
            {
                continue;
            }
            var allowed = tolerance * Math.Max(1, Largest(expected[i]));
            var off = Largest(expected[i] - actual[i]);
            Assert.True(off <= allowed, string.Create(CultureInfo.InvariantCulture, $"result {i}: off by {off}, allowed {allowed}"));
        }
    }

    public static T With<T>(bool kernels, Func<T> work)
    {
        var before = TorchKernels.Enabled;
        TorchKernels.Enabled = kernels;
        try
        {
            return work();
        }
        finally
        {
            TorchKernels.Enabled = before;
        }
    }

    /// <summary>Outputs, then the gradients of the inputs for uneven gradients of the outputs.</summary>
    public static Tensor[] Run(Func<Tensor[], Tensor[]> work, Tensor[] inputs)
    {
        var own = Array.ConvertAll(inputs, input => input.detach().clone().requires_grad_(input.is_floating_point()));
        var outputs = work(own);
        autograd.backward(outputs, [.. outputs.Select((output, i) => (output.detach() * 0.7 + (0.3 + i)).cos())]);
        return [.. outputs.Select(output => output.detach()), .. own.Where(input => input.is_floating_point()).Select(input => input.grad ?? zeros_like(input))];
    }

    private static double Largest(Tensor x) => x.abs().max().to(ScalarType.Float64).item<double>();
}

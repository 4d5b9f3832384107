using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>The mean of each window, padding counted (torch.nn.AvgPool1d; D2L 7.5 in one dimension): [n, c, l] becomes [n, c, l'].</summary>
/// <param name="kernelSize">The length of the window.</param>
/// <param name="stride">Steps of the window; its size if not given.</param>
/// <param name="padding">Zeros put around the sequence, at most half the window; 0 if not given.</param>
[Description("The mean of each window of a sequence.")]
public sealed class AvgPool1d(
    [Description("The length of the window.")] long[] kernelSize,
    [Description("The steps of the window; its size if not given.")] long[]? stride = null,
    [Description("The zeros around the sequence; 0 if not given.")] long[]? padding = null)
    : Pool(1, kernelSize, stride, padding, [1])
{
    /// <inheritdoc/>
    protected override string Extra =>
        $"kernel_size={Shapes.Tuple(KernelSize)}, stride={Shapes.Tuple(Stride)}, padding={Shapes.Tuple(Padding)}";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.avg_pool1d(
        input, _window.Kernel[0], stride: _window.Stride[0], padding: _window.Padding[0]);
}

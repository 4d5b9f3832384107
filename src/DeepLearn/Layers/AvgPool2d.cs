using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>The mean of each window, padding counted (torch.nn.AvgPool2d; D2L 7.5): [n, c, h, w] becomes [n, c, h', w'].</summary>
/// <param name="kernelSize">Height and width of the window, or one value for both.</param>
/// <param name="stride">Steps of the window; its size if not given.</param>
/// <param name="padding">Zeros put around the image, at most half the window; 0 if not given.</param>
[Description("The mean of each window of an image.")]
public sealed class AvgPool2d(
    [Description("Height and width of the window, or one number for both.")] long[] kernelSize,
    [Description("The steps of the window; its size if not given.")] long[]? stride = null,
    [Description("The zeros around the image; 0 if not given.")] long[]? padding = null)
    : Pool(2, kernelSize, stride, padding, [1])
{
    /// <inheritdoc/>
    protected override string Extra =>
        $"kernel_size={Shapes.Python(KernelSize)}, stride={Shapes.Python(Stride)}, padding={Shapes.Python(Padding)}";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.avg_pool2d(
        input, _window.Kernel, stride: _window.Stride, padding: _window.Padding);
}

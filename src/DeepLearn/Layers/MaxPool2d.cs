using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>The largest value of each window (torch.nn.MaxPool2d; D2L 7.5): [n, c, h, w] becomes [n, c, h', w'].</summary>
[Description("The largest value of each window of an image.")]
public sealed class MaxPool2d : Pool
{
    /// <summary>Makes the layer.</summary>
    /// <param name="kernelSize">Height and width of the window, or one value for both.</param>
    /// <param name="stride">Steps of the window; its size if not given.</param>
    /// <param name="padding">Rows and columns put around the image, at most half the window; 0 if not given.</param>
    /// <param name="dilation">Distance between the window's points; 1 if not given.</param>
    public MaxPool2d(
        [Description("Height and width of the window, or one number for both.")] long[] kernelSize,
        [Description("The steps of the window; its size if not given.")] long[]? stride = null,
        [Description("The rows and columns around the image; 0 if not given.")] long[]? padding = null,
        [Description("The distance between the window's points; 1 if not given.")] long[]? dilation = null)
        : base(2, kernelSize, stride, padding, dilation ?? [1])
    {
        Dilation = dilation ?? [1];
    }

    /// <summary>Distance between the window's points.</summary>
    public long[] Dilation { get; }

    /// <inheritdoc/>
    protected override string Extra =>
        $"kernel_size={Shapes.Python(KernelSize)}, stride={Shapes.Python(Stride)}, padding={Shapes.Python(Padding)}, "
        + $"dilation={Shapes.Python(Dilation)}, ceil_mode=False";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.max_pool2d(
        input, _window.Kernel, strides: _window.Stride, padding: _window.Padding, dilation: _window.Dilation);
}

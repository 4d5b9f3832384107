using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>The largest value of each window (torch.nn.MaxPool1d; D2L 7.5 in one dimension): [n, c, l] becomes [n, c, l'].</summary>
[Description("The largest value of each window of a sequence.")]
public sealed class MaxPool1d : Pool
{
    /// <summary>Makes the layer.</summary>
    /// <param name="kernelSize">The length of the window.</param>
    /// <param name="stride">Steps of the window; its size if not given.</param>
    /// <param name="padding">Steps put around the sequence, at most half the window; 0 if not given.</param>
    /// <param name="dilation">Distance between the window's points; 1 if not given.</param>
    public MaxPool1d(
        [Description("The length of the window.")] long[] kernelSize,
        [Description("The steps of the window; its size if not given.")] long[]? stride = null,
        [Description("The steps around the sequence; 0 if not given.")] long[]? padding = null,
        [Description("The distance between the window's points; 1 if not given.")] long[]? dilation = null)
        : base(1, kernelSize, stride, padding, dilation ?? [1])
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
    protected override Tensor Compute(Tensor input) => nn.functional.max_pool1d(
        input, _window.Kernel[0], stride: _window.Stride[0], padding: _window.Padding[0], dilation: _window.Dilation[0]);
}

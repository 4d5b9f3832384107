using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// The mean of each window, padding counted (torch.nn.AvgPool2d; D2L 7.5): [n, c, h, w] becomes [n, c, h', w'].
/// </summary>
[Description("The mean of each window of an image.")]
public sealed class AvgPool2d : Module
{
    private readonly Window _window;

    /// <summary>Makes the layer.</summary>
    /// <param name="kernelSize">Height and width of the window, or one value for both.</param>
    /// <param name="stride">Steps of the window; its size if not given.</param>
    /// <param name="padding">Zeros put around the image, at most half the window; 0 if not given.</param>
    public AvgPool2d(
        [Description("Height and width of the window, or one number for both.")] long[] kernelSize,
        [Description("The steps of the window; its size if not given.")] long[]? stride = null,
        [Description("The zeros around the image; 0 if not given.")] long[]? padding = null)
    {
        KernelSize = Setting.Sizes(1, kernelSize, Kind);
        Stride = Setting.Sizes(1, stride ?? kernelSize, Kind, nameof(stride));
        Padding = Setting.Sizes(0, padding ?? [0], Kind, nameof(padding));
        _window = new(KernelSize, Stride, Padding, [1]);
        _window.CheckPadding(Kind);
    }

    /// <summary>Height and width of the window, or one value for both.</summary>
    public long[] KernelSize { get; }

    /// <summary>Steps of the window.</summary>
    public long[] Stride { get; }

    /// <summary>Zeros put around the image.</summary>
    public long[] Padding { get; }

    /// <inheritdoc/>
    protected override string Extra =>
        $"kernel_size={Shapes.Python(KernelSize)}, stride={Shapes.Python(Stride)}, padding={Shapes.Python(Padding)}";

    /// <inheritdoc/>
    protected override void Prepare(Tensor input) => _window.Check(this, input.shape);

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.avg_pool2d(
        input, _window.Kernel, stride: _window.Stride, padding: _window.Padding);
}

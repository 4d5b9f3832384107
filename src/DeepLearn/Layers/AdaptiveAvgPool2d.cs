using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Means over windows that are chosen so that the output has a given size (torch.nn.AdaptiveAvgPool2d; D2L 8.3, global
/// average pooling with size 1): [n, c, h, w] becomes [n, c, h', w'].
/// </summary>
/// <param name="outputSize">Height and width of the output, or one value for both.</param>
[Description("Means of an image, in as many windows as the output has pixels.")]
public sealed class AdaptiveAvgPool2d(
    [Description("Height and width of the output, or one number for both.")] long[] outputSize) : Module
{
    private static readonly Window Any = new(2, [1], [1], [0], [1]);
    private readonly long[] _size = Window.ForEach(2, Setting.Sizes(2, 1, outputSize, nameof(AdaptiveAvgPool2d)));

    /// <summary>Height and width of the output, or one value for both.</summary>
    public long[] OutputSize { get; } = outputSize;

    /// <inheritdoc/>
    protected override string Extra => $"output_size={Shapes.Python(OutputSize)}";

    /// <inheritdoc/>
    protected override void Prepare(Tensor input) => Any.Check(this, input.shape);

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.adaptive_avg_pool2d(input, _size);
}

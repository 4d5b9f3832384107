using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Transposed convolution, which makes images larger (torch.nn.ConvTranspose2d; D2L 14.10). [n, in, h, w] becomes
/// [n, out, h', w'] with h' = (h − 1)·stride − 2·padding + dilation·(kernel − 1) + outputPadding + 1.
/// </summary>
[Description("Transposed convolution: makes images larger with learned kernels.")]
public sealed class ConvTranspose2d : Convolution
{
    private readonly long[] _outputPadding;

    /// <summary>Makes the layer; its weights are drawn now, or with the first input if the input channels are unknown.</summary>
    /// <param name="outChannels">Channels of the output, at least 1.</param>
    /// <param name="kernelSize">Height and width of the kernel, or one value for both.</param>
    /// <param name="stride">Steps between the kernel's places in the output; 1 if not given.</param>
    /// <param name="padding">Rows and columns cut off around the output; 0 if not given.</param>
    /// <param name="outputPadding">Rows and columns added at the end; less than the stride or the dilation; 0 if not given.</param>
    /// <param name="dilation">Distance between the kernel's points; 1 if not given.</param>
    /// <param name="groups">Groups of channels that are convolved apart; must divide both numbers of channels.</param>
    /// <param name="bias">True to add a learned value per output channel.</param>
    /// <param name="inChannels">Channels of the input; taken from the first input if not given.</param>
    /// <param name="initializer">Draws the weight; PyTorch's default if not given.</param>
    /// <param name="biasInitializer">Draws the bias; PyTorch's default if not given.</param>
    public ConvTranspose2d(
        [Description("The number of output channels.")] long outChannels,
        [Description("Height and width of the kernel, or one number for both.")] long[] kernelSize,
        [Description("The steps between the kernel's places in the output; 1 if not given.")] long[]? stride = null,
        [Description("The rows and columns cut off around the output; 0 if not given.")] long[]? padding = null,
        [Description("The rows and columns added at the end; 0 if not given.")] long[]? outputPadding = null,
        [Description("The distance between the kernel's points; 1 if not given.")] long[]? dilation = null,
        [Description("The groups of channels that are convolved apart.")] long groups = 1,
        [Description("Whether a learned value is added to each output channel.")] bool bias = true,
        [Description("The number of input channels; taken from the first input if not given.")] long? inChannels = null,
        [Description("How the weight is drawn; PyTorch's default if not given.")] Initializer? initializer = null,
        [Description("How the bias is drawn; PyTorch's default if not given.")] Initializer? biasInitializer = null)
        : base(2, outChannels, kernelSize, stride, padding, dilation, groups, bias, inChannels, initializer, biasInitializer)
    {
        OutputPadding = Setting.Sizes(2, 0, outputPadding ?? [0], Kind, nameof(outputPadding));
        _outputPadding = Window.ForEach(2, OutputPadding);
        for (var i = 0; i < 2; i++)
        {
            if (_outputPadding[i] >= Math.Max(_window.Stride[i], _window.Dilation[i]))
                throw Setting.Invalid(Kind, nameof(outputPadding), "less than the stride or the dilation", _outputPadding[i]);
        }
    }

    /// <summary>Rows and columns added at the end.</summary>
    public long[] OutputPadding { get; }

    private protected override string ExtraPadding =>
        _outputPadding.Any(value => value != 0) ? $", output_padding={Shapes.Tuple(_outputPadding)}" : "";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.conv_transpose2d(
        input, Parameter("weight")!, Parameter("bias"), strides: _window.Stride, padding: _window.Padding,
        output_padding: _outputPadding, dilation: _window.Dilation, groups: Groups);

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == 4 && sizingShape[0] > 0 ? sizingShape[0] : null;

    private protected override (long First, long Second) Channels(long inputChannels) => (inputChannels, OutChannels / Groups);

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        _window.CheckDimensions(this, inputShape);
        CheckChannels(inputShape);
        for (var i = 0; i < 2; i++)
        {
            var size = (inputShape[i + 2] - 1) * _window.Stride[i] - 2 * _window.Padding[i]
                + _window.Dilation[i] * (_window.Kernel[i] - 1) + _outputPadding[i] + 1;
            if (inputShape[i + 2] < 1 || size < 1)
            {
                throw new ShapeMismatchException(this, $"images that leave at least 1 pixel of {Space.Of(2).Axes[i]}", inputShape,
                    "Use larger images, a larger kernel or less padding.");
            }
        }
    }
}

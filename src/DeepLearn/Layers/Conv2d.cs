using System.ComponentModel;
using DeepLearn.Backend;
using DeepLearn.Initializers;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Cross-correlation of images with learned kernels (torch.nn.Conv2d; D2L 7.2). [n, in, h, w] becomes
/// [n, out, h', w'] with h' = floor((h + 2·padding − dilation·(kernel − 1) − 1) / stride) + 1.
/// </summary>
/// <remarks>The weights are drawn when the layer is made, or with the first input if the input channels are unknown.</remarks>
/// <param name="outChannels">Channels of the output, at least 1.</param>
/// <param name="kernelSize">Height and width of the kernel, or one value for both.</param>
/// <param name="stride">Steps of the kernel; 1 if not given.</param>
/// <param name="padding">Zeros put around the image; 0 if not given.</param>
/// <param name="dilation">Distance between the kernel's points; 1 if not given.</param>
/// <param name="groups">Groups of channels that are convolved apart; must divide both numbers of channels.</param>
/// <param name="bias">True to add a learned value per output channel.</param>
/// <param name="inChannels">Channels of the input; taken from the first input if not given.</param>
/// <param name="initializer">Draws the weight; PyTorch's default if not given.</param>
/// <param name="biasInitializer">Draws the bias; PyTorch's default if not given.</param>
[Description("Convolution of images with learned kernels.")]
public sealed class Conv2d(
    [Description("The number of output channels.")] long outChannels,
    [Description("Height and width of the kernel, or one number for both.")] long[] kernelSize,
    [Description("The steps of the kernel; 1 if not given.")] long[]? stride = null,
    [Description("The zeros around the image; 0 if not given.")] long[]? padding = null,
    [Description("The distance between the kernel's points; 1 if not given.")] long[]? dilation = null,
    [Description("The groups of channels that are convolved apart.")] long groups = 1,
    [Description("Whether a learned value is added to each output channel.")] bool bias = true,
    [Description("The number of input channels; taken from the first input if not given.")] long? inChannels = null,
    [Description("How the weight is drawn; PyTorch's default if not given.")] Initializer? initializer = null,
    [Description("How the bias is drawn; PyTorch's default if not given.")] Initializer? biasInitializer = null)
    : Convolution(2, outChannels, kernelSize, stride, padding, dilation, groups, bias, inChannels, initializer, biasInitializer)
{
    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input)
    {
        var weight = Parameter("weight")!;
        using var images = ImageLayout.ForConvolution(input, weight, Groups);
        return nn.functional.conv2d(
            images, weight, Parameter("bias"),
            strides: _window.Stride, padding: _window.Padding, dilation: _window.Dilation, groups: Groups);
    }
}

using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Cross-correlation of images with learned kernels (torch.nn.Conv2d; D2L 7.2). [n, in, h, w] becomes
/// [n, out, h', w'] with h' = floor((h + 2·padding − dilation·(kernel − 1) − 1) / stride) + 1.
/// </summary>
[Description("Convolution of images with learned kernels.")]
public sealed class Conv2d : LazyModule
{
    private readonly Window _window;

    /// <summary>Makes the layer; its weights are drawn now, or with the first input if the input channels are unknown.</summary>
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
    public Conv2d(
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
    {
        OutChannels = Setting.AtLeast(1, outChannels, Kind);
        KernelSize = Setting.Sizes(1, kernelSize, Kind);
        Stride = Setting.Sizes(1, stride ?? [1], Kind, nameof(stride));
        Padding = Setting.Sizes(0, padding ?? [0], Kind, nameof(padding));
        Dilation = Setting.Sizes(1, dilation ?? [1], Kind, nameof(dilation));
        Groups = Setting.AtLeast(1, groups, Kind);
        Bias = bias;
        Initializer = initializer;
        BiasInitializer = biasInitializer;
        _window = new(KernelSize, Stride, Padding, Dilation);
        if (outChannels % groups != 0 || (inChannels ?? 0) % groups != 0)
            throw Setting.Invalid(Kind, nameof(groups), $"a divisor of the output channels ({outChannels}) and the input channels", groups);
        Create(Setting.AtLeast(1, inChannels, Kind));
    }

    /// <summary>Channels of the input, or null while unknown.</summary>
    public long? InChannels => InputSize;

    /// <summary>Channels of the output.</summary>
    public long OutChannels { get; }

    /// <summary>Height and width of the kernel, or one value for both.</summary>
    public long[] KernelSize { get; }

    /// <summary>Steps of the kernel.</summary>
    public long[] Stride { get; }

    /// <summary>Zeros put around the image.</summary>
    public long[] Padding { get; }

    /// <summary>Distance between the kernel's points.</summary>
    public long[] Dilation { get; }

    /// <summary>Groups of channels that are convolved apart.</summary>
    public long Groups { get; }

    /// <summary>True if a learned value is added to each output channel.</summary>
    public bool Bias { get; }

    /// <summary>Draws the weight; null for PyTorch's default.</summary>
    public Initializer? Initializer { get; }

    /// <summary>Draws the bias; null for PyTorch's default.</summary>
    public Initializer? BiasInitializer { get; }

    /// <inheritdoc/>
    protected override string Extra
    {
        get
        {
            var text = $"{InChannels?.ToString() ?? "?"}, {OutChannels}, kernel_size={Shapes.Python(_window.Kernel)}, stride={Shapes.Python(_window.Stride)}";
            if (_window.Padding.Any(value => value != 0))
                text += $", padding={Shapes.Python(_window.Padding)}";
            if (_window.Dilation.Any(value => value != 1))
                text += $", dilation={Shapes.Python(_window.Dilation)}";
            return text + (Groups == 1 ? "" : $", groups={Groups}") + (Bias ? "" : ", bias=False");
        }
    }

    internal override string SizingName => "weight";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.conv2d(
        input, Parameter("weight")!, Parameter("bias"),
        strides: _window.Stride, padding: _window.Padding, dilation: _window.Dilation, groups: Groups);

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == 4 && sizingShape[1] > 0 ? sizingShape[1] * Groups : null;

    private protected override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[1];

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        _window.Check(this, inputShape);
        if (inputShape[1] != (InChannels ?? inputShape[1]))
        {
            throw new ShapeMismatchException(this, $"images with {InChannels} channels", inputShape,
                $"Set InChannels to {inputShape[1]}, or leave it out to take it from the input.");
        }
        if (inputShape[1] % Groups != 0)
        {
            throw new ShapeMismatchException(this, $"a number of channels that Groups ({Groups}) divides", inputShape,
                "Choose another number of groups.");
        }
    }

    private protected override void CreateTensors(long? inputSize)
    {
        long[]? shape = inputSize is { } channels ? [OutChannels, channels / Groups, .. _window.Kernel] : null;
        var bound = shape is null ? 0 : 1 / Math.Sqrt(shape[1] * shape[2] * shape[3]);
        RegisterParameter("weight", shape is null ? null : Draw(shape, Initializer, TorchDefault.Weight));
        if (Bias)
            RegisterParameter("bias", shape is null ? null : Draw([OutChannels], BiasInitializer, tensor => tensor.uniform_(-bound, bound)));
    }
}

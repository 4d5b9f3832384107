using DeepLearn.Initializers;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>What the convolutions of sequences, images and volumes share: learned kernels that move over the data.</summary>
public abstract class Convolution : LazyModule
{
    private readonly int _dimensions;
    private protected readonly Window _window;

    private protected Convolution(
        int dimensions, long outChannels, long[] kernelSize, long[]? stride, long[]? padding, long[]? dilation,
        long groups, bool bias, long? inChannels, Initializer? initializer, Initializer? biasInitializer)
    {
        _dimensions = dimensions;
        OutChannels = Setting.AtLeast(1, outChannels, Kind);
        KernelSize = Setting.Sizes(dimensions, 1, kernelSize, Kind);
        Stride = Setting.Sizes(dimensions, 1, stride ?? [1], Kind, nameof(stride));
        Padding = Setting.Sizes(dimensions, 0, padding ?? [0], Kind, nameof(padding));
        Dilation = Setting.Sizes(dimensions, 1, dilation ?? [1], Kind, nameof(dilation));
        Groups = Setting.AtLeast(1, groups, Kind);
        Bias = bias;
        Initializer = initializer;
        BiasInitializer = biasInitializer;
        _window = new(dimensions, KernelSize, Stride, Padding, Dilation);
        if (outChannels % groups != 0 || (inChannels ?? 0) % groups != 0)
            throw Setting.Invalid(Kind, nameof(groups), $"a divisor of the output channels ({outChannels}) and the input channels", groups);
        Create(Setting.AtLeast(1, inChannels, Kind));
    }

    /// <summary>Channels of the input, or null while unknown.</summary>
    public long? InChannels => InputSize;

    /// <summary>Channels of the output.</summary>
    public long OutChannels { get; }

    /// <summary>The size of the kernel in each dimension, or one value for all.</summary>
    public long[] KernelSize { get; }

    /// <summary>Steps of the kernel.</summary>
    public long[] Stride { get; }

    /// <summary>Zeros put around the data.</summary>
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

    internal sealed override string SizingName => "weight";

    /// <inheritdoc/>
    protected sealed override string Extra
    {
        get
        {
            var text = $"{InChannels?.ToString() ?? "?"}, {OutChannels}, kernel_size={Shapes.Tuple(_window.Kernel)}, stride={Shapes.Tuple(_window.Stride)}";
            if (_window.Padding.Any(value => value != 0))
                text += $", padding={Shapes.Tuple(_window.Padding)}";
            if (_window.Dilation.Any(value => value != 1))
                text += $", dilation={Shapes.Tuple(_window.Dilation)}";
            return text + ExtraPadding + (Groups == 1 ? "" : $", groups={Groups}") + (Bias ? "" : ", bias=False");
        }
    }

    private protected virtual string ExtraPadding => "";

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == _dimensions + 2 && sizingShape[1] > 0 ? sizingShape[1] * Groups : null;

    private protected sealed override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[1];

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        _window.Check(this, inputShape);
        CheckChannels(inputShape);
    }

    private protected void CheckChannels(ReadOnlySpan<long> inputShape)
    {
        if (inputShape[1] != (InChannels ?? inputShape[1]))
        {
            throw new ShapeMismatchException(this, $"{Space.Of(_dimensions).Noun} with {InChannels} channels", inputShape,
                $"Set InChannels to {inputShape[1]}, or leave it out to take it from the input.");
        }
        if (inputShape[1] % Groups != 0)
        {
            throw new ShapeMismatchException(this, $"a number of channels that Groups ({Groups}) divides", inputShape,
                "Choose another number of groups.");
        }
    }

    /// <summary>The weight's first two sizes.</summary>
    private protected virtual (long First, long Second) Channels(long inputChannels) => (OutChannels, inputChannels / Groups);

    private protected sealed override void CreateTensors(long? inputSize)
    {
        var channels = Channels(inputSize ?? Groups);
        long[] shape = [channels.First, channels.Second, .. _window.Kernel];
        var bound = 1 / Math.Sqrt(shape[1..].Aggregate(1L, (a, b) => a * b));
        RegisterParameter("weight", inputSize is null ? null : Draw(shape, Initializer, TorchDefault.Weight));
        if (Bias)
            RegisterParameter("bias", inputSize is null ? null : Draw([OutChannels], BiasInitializer, tensor => tensor.uniform_(-bound, bound)));
    }
}

using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Normalises each example over groups of its channels, then scales and shifts by learned values (torch.nn.GroupNorm; Wu and
/// He 2018): [n, c, ..], the shape stays.
/// </summary>
[Description("Normalises each example over groups of its channels.")]
public sealed class GroupNorm : LazyModule
{
    /// <summary>Makes the layer.</summary>
    /// <param name="numGroups">The number of groups; must divide the number of channels.</param>
    /// <param name="numChannels">The number of channels; taken from the first input if not given.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <param name="affine">True to scale and shift by learned values.</param>
    public GroupNorm(
        [Description("The number of groups; must divide the number of channels.")] long numGroups,
        [Description("The number of channels; taken from the first input if not given.")] long? numChannels = null,
        [Description("What is added to the variance.")] double epsilon = 1e-5,
        [Description("Whether the result is scaled and shifted by learned values.")] bool affine = true)
    {
        NumGroups = Setting.AtLeast(1, numGroups, Kind);
        Epsilon = Setting.Between(0, double.MaxValue, epsilon, Kind);
        Affine = affine;
        if ((numChannels ?? 0) % numGroups != 0)
            throw Setting.Invalid(Kind, nameof(numGroups), $"a divisor of the channels ({numChannels})", numGroups);
        Create(Setting.AtLeast(1, numChannels, Kind));
    }

    /// <summary>The number of groups.</summary>
    public long NumGroups { get; }

    /// <summary>The number of channels, or null while unknown.</summary>
    public long? NumChannels => InputSize;

    /// <summary>Added to the variance, so that nothing is divided by zero.</summary>
    public double Epsilon { get; }

    /// <summary>True if the result is scaled and shifted by learned values.</summary>
    public bool Affine { get; }

    /// <inheritdoc/>
    protected override string Extra =>
        $"{NumGroups}, {NumChannels?.ToString() ?? "?"}, eps={Shapes.Python(Epsilon)}, affine={Shapes.Python(Affine)}";

    internal override string SizingName => "weight";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) =>
        nn.functional.group_norm(input, NumGroups, Parameter("weight"), Parameter("bias"), Epsilon);

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == 1 && sizingShape[0] > 0 ? sizingShape[0] : null;

    private protected override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[1];

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        if (inputShape.Length < 2 || inputShape[1] != (NumChannels ?? inputShape[1]) || inputShape[1] < 1)
        {
            throw new ShapeMismatchException(this, NumChannels is null ? "an input [examples, channels, ..]" : $"an input with {NumChannels} channels", inputShape,
                "Set NumChannels to the input's second size, or leave it out to take it from the input.");
        }
        if (inputShape[1] % NumGroups != 0)
        {
            throw new ShapeMismatchException(this, $"a number of channels that NumGroups ({NumGroups}) divides", inputShape,
                "Choose another number of groups.");
        }
    }

    private protected override void CreateTensors(long? inputSize)
    {
        if (!Affine)
            return;
        RegisterParameter("weight", inputSize is { } size ? Draw([size], tensor => tensor.fill_(1)) : null);
        RegisterParameter("bias", inputSize is { } count ? Draw([count], tensor => tensor.zero_()) : null);
    }
}

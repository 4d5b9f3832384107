using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Normalises each example over its last dimensions, then scales and shifts by learned values (torch.nn.LayerNorm; Ba et al.
/// 2016; D2L 8.5 and 11.7). The shape stays.
/// </summary>
[Description("Normalises each example over its last dimensions.")]
public sealed class LayerNorm : LazyModule
{
    private readonly long[]? _given;

    /// <summary>Makes the layer.</summary>
    /// <param name="normalizedShape">The sizes of the last dimensions; the last one of the first input if not given.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <param name="affine">True to scale and shift by learned values (PyTorch's elementwise_affine).</param>
    public LayerNorm(
        [Description("The sizes of the dimensions to normalise over; the last of the first input if not given.")] long[]? normalizedShape = null,
        [Description("What is added to the variance.")] double epsilon = 1e-5,
        [Description("Whether the result is scaled and shifted by learned values.")] bool affine = true)
    {
        if (normalizedShape is { Length: 0 })
            throw Setting.Invalid(Kind, nameof(normalizedShape), "one size or more", "none");
        foreach (var size in normalizedShape ?? [])
            Setting.AtLeast(1, size, Kind, nameof(normalizedShape));
        _given = normalizedShape;
        Epsilon = Setting.Between(0, double.MaxValue, epsilon, Kind);
        Affine = affine;
        Create(normalizedShape?[^1]);
    }

    /// <summary>The sizes of the last dimensions, or null while unknown.</summary>
    public long[]? NormalizedShape { get; private set; }

    /// <summary>Added to the variance, so that nothing is divided by zero.</summary>
    public double Epsilon { get; }

    /// <summary>True if the result is scaled and shifted by learned values.</summary>
    public bool Affine { get; }

    /// <inheritdoc/>
    protected override string Extra =>
        $"{(NormalizedShape is { } shape ? Shapes.Tuple(shape) : "?")}, eps={Shapes.Python(Epsilon)}, elementwise_affine={Shapes.Python(Affine)}";

    internal override string SizingName => "weight";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) =>
        nn.functional.layer_norm(input, NormalizedShape!, Parameter("weight"), Parameter("bias"), Epsilon);

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == 1 && sizingShape[0] > 0 ? sizingShape[0] : null;

    private protected override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[^1];

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        if (NormalizedShape is null ? inputShape.Length == 0 || inputShape[^1] < 1
            : inputShape.Length < NormalizedShape.Length || !inputShape[^NormalizedShape.Length..].SequenceEqual(NormalizedShape))
        {
            throw new ShapeMismatchException(this,
                NormalizedShape is null ? "an input with at least one feature" : $"an input whose last dimensions are {Shapes.Text(NormalizedShape)}", inputShape,
                "Set NormalizedShape to the last sizes of the input, or leave it out to take the last one from the input.");
        }
    }

    private protected override void CreateTensors(long? inputSize)
    {
        NormalizedShape = _given ?? (inputSize is { } size ? [size] : null);
        if (!Affine)
            return;
        RegisterParameter("weight", inputSize is null ? null : Draw(NormalizedShape!, tensor => tensor.fill_(1)));
        RegisterParameter("bias", inputSize is null ? null : Draw(NormalizedShape!, tensor => tensor.zero_()));
    }
}

using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Normalises each channel by the batch's mean and variance while training and by running ones otherwise, then scales and
/// shifts it by learned values (Ioffe and Szegedy 2015; D2L 8.5). The shape stays.
/// </summary>
public abstract class BatchNorm : LazyModule
{
    private protected BatchNorm(long? numFeatures, double epsilon, double momentum)
    {
        Epsilon = Setting.Between(0, double.MaxValue, epsilon, Kind);
        Momentum = Setting.Between(0, 1, momentum, Kind);
        Create(Setting.AtLeast(1, numFeatures, Kind));
    }

    /// <summary>The number of channels, or null while unknown.</summary>
    public long? NumFeatures => InputSize;

    /// <summary>Added to the variance, so that nothing is divided by zero.</summary>
    public double Epsilon { get; }

    /// <summary>The weight of the newest batch in the running statistics.</summary>
    public double Momentum { get; }

    /// <inheritdoc/>
    protected override string Extra =>
        $"{NumFeatures?.ToString() ?? "?"}, eps={Shapes.Python(Epsilon)}, momentum={Shapes.Python(Momentum)}, affine=True, track_running_stats=True";

    internal override string SizingName => "weight";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input)
    {
        if (Training)
        {
            using var noGrad = no_grad();
            Buffer("num_batches_tracked")!.add_(1);
        }
        return nn.functional.batch_norm(
            input, Buffer("running_mean"), Buffer("running_var"), Parameter("weight"), Parameter("bias"), Training, Momentum, Epsilon);
    }

    /// <summary>Throws if the number of dimensions is wrong.</summary>
    private protected abstract void CheckDimensions(ReadOnlySpan<long> inputShape);

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == 1 && sizingShape[0] > 0 ? sizingShape[0] : null;

    private protected override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[1];

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        CheckDimensions(inputShape);
        if (inputShape[1] != (NumFeatures ?? inputShape[1]))
        {
            throw new ShapeMismatchException(this, $"an input with {NumFeatures} channels", inputShape,
                $"Set NumFeatures to {inputShape[1]}, or leave it out to take it from the input.");
        }
        var values = inputShape[0];
        foreach (var size in inputShape[2..])
            values *= size;
        if (Training && values <= 1)
        {
            throw new ShapeMismatchException(this, "more than one value per channel while training", inputShape,
                "Choose a batch size that leaves more than one example for the last batch.");
        }
    }

    private protected override void CreateTensors(long? inputSize)
    {
        long[]? shape = inputSize is { } size ? [size] : null;
        RegisterParameter("weight", shape is null ? null : Draw(shape, tensor => tensor.fill_(1)));
        RegisterParameter("bias", shape is null ? null : Draw(shape, tensor => tensor.zero_()));
        RegisterBuffer("running_mean", shape is null ? null : Draw(shape, tensor => tensor.zero_()));
        RegisterBuffer("running_var", shape is null ? null : Draw(shape, tensor => tensor.fill_(1)));
        RegisterBuffer("num_batches_tracked", shape is null ? null : zeros([], dtype: ScalarType.Int64, device: Place));
    }
}

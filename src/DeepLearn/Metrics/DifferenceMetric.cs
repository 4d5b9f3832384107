using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>The mean of a measure of the difference between output and label, over all elements.</summary>
public abstract class DifferenceMetric : ScalarMetric
{
    private readonly RunningSum _sum = new();
    private long _count;

    /// <inheritdoc/>
    public sealed override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public sealed override double Value => _sum.Number(this) / _count;

    /// <inheritdoc/>
    public sealed override void Reset()
    {
        _sum.Reset();
        _count = 0;
    }

    /// <inheritdoc/>
    public sealed override void Update(Tensor output, Tensor target)
    {
        if (output.numel() != target.numel())
            throw new DeepLearnException("MetricShape", DeepLearnErrorKind.InvalidArgument,
                $"{Name} needs a label for each output; it got outputs [{string.Join(", ", output.shape)}] and labels "
                + $"[{string.Join(", ", target.shape)}]. For labels that are classes use Accuracy.");
        using var scope = NewDisposeScope();
        var difference = output.detach().to(ScalarType.Float64) - target.reshape(output.shape).to(ScalarType.Float64);
        _sum.Add(Measure(difference).sum());
        _count += target.numel();
    }

    /// <summary>The measure of each difference.</summary>
    /// <param name="difference">Output minus label, Float64.</param>
    protected abstract Tensor Measure(Tensor difference);
}

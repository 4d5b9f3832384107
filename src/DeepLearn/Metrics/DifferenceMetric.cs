using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// The mean over the examples of a measure of how far output and label are apart. Where there are several outputs it is
/// taken of each and the plain mean of these is the result (scikit-learn's multioutput="uniform_average").
/// </summary>
public abstract class DifferenceMetric : ScalarMetric
{
    private readonly RunningSum _sums = new();
    private long _count;

    /// <inheritdoc/>
    public sealed override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public sealed override double Value => _sums.Numbers(this).Average(sum => Finish(sum / _count));

    /// <inheritdoc/>
    public sealed override void Reset()
    {
        _sums.Reset();
        _count = 0;
    }

    /// <inheritdoc/>
    public sealed override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        (output, target) = Values.Paired(this, output, target);
        _sums.Add(Measure(output, target).sum(dim: 0));
        _count += output.shape[0];
    }

    /// <summary>The measure of each element.</summary>
    /// <param name="output">What the model gave, Float64 [n, k].</param>
    /// <param name="target">The labels, Float64 [n, k].</param>
    protected abstract Tensor Measure(Tensor output, Tensor target);

    /// <summary>What is done with the mean of one output.</summary>
    /// <param name="mean">The mean of the measure over the examples.</param>
    protected virtual double Finish(double mean) => mean;
}

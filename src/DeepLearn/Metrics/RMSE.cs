using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>The root of the mean squared error, in the units of the label.</summary>
public sealed class RMSE : DifferenceMetric
{
    /// <inheritdoc/>
    public override string Name => "RMSE";

    /// <inheritdoc/>
    protected override Tensor Measure(Tensor output, Tensor target) => (output - target).square();

    /// <inheritdoc/>
    protected override double Finish(double mean) => Math.Sqrt(mean);
}

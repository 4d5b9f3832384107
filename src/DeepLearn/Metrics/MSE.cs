using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>The mean squared error.</summary>
public sealed class MSE : DifferenceMetric
{
    /// <inheritdoc/>
    public override string Name => "MSE";

    /// <inheritdoc/>
    protected override Tensor Measure(Tensor output, Tensor target) => (output - target).square();
}

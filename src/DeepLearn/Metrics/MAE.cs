using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>The mean absolute error.</summary>
public sealed class MAE : DifferenceMetric
{
    /// <inheritdoc/>
    public override string Name => "MAE";

    /// <inheritdoc/>
    protected override Tensor Measure(Tensor output, Tensor target) => (output - target).abs();
}

using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// The mean absolute error relative to the label: 0.1 is ten percent. A label of 0 counts as the smallest step of a Double
/// at 1, which makes the result huge, as in scikit-learn.
/// </summary>
public sealed class MAPE : DifferenceMetric
{
    /// <inheritdoc/>
    public override string Name => "MAPE";

    /// <inheritdoc/>
    protected override Tensor Measure(Tensor output, Tensor target) =>
        (output - target).abs() / target.abs().clamp_min(Math.BitIncrement(1.0) - 1);
}

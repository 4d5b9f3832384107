using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// The root mean squared error of the logarithms, by which prices are compared: it measures relative errors. Predictions
/// below 1 count as 1, so that the logarithm stays tame (D2L 5.7, "Predicting House Prices on Kaggle").
/// </summary>
public sealed class LogRmse : DifferenceMetric
{
    /// <inheritdoc/>
    public override string Name => "LogRmse";

    /// <inheritdoc/>
    protected override Tensor Measure(Tensor output, Tensor target)
    {
        var lowest = target.min().item<double>();
        if (lowest <= 0)
            throw new DeepLearnException("LabelNotPositive", DeepLearnErrorKind.InvalidData,
                FormattableString.Invariant($"LogRmse compares logarithms, but there is a label {lowest}: labels must be above 0. Use RMSE."), lowest);
        return (output.clamp_min(1).log() - target.log()).square();
    }

    /// <inheritdoc/>
    protected override double Finish(double mean) => Math.Sqrt(mean);
}

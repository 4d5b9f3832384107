using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>
/// The cross-entropy of yes-or-no answers, the mean (torch.nn.BCEWithLogitsLoss): outputs are raw scores (no Sigmoid layer
/// before it), labels are 0 and 1 or probabilities between.
/// </summary>
public sealed class BCEWithLogitsLoss : RegressionLoss
{
    /// <inheritdoc/>
    public override string Name => "BCEWithLogits";

    private protected override Tensor Mean(Tensor output, Tensor target)
    {
        using var labels = target.dtype == output.dtype ? target.alias() : target.to(output.dtype);
        if (labels.numel() > 0)
        {
            using var low = labels.min();
            using var high = labels.max();
            if (low.ToDouble() < 0 || high.ToDouble() > 1)
            {
                throw new DeepLearnException("LabelOutOfRange", DeepLearnErrorKind.InvalidData,
                    FormattableString.Invariant($"BCEWithLogits expects labels from 0 to 1, got {low.ToDouble()} to {high.ToDouble()}. ")
                    + "Encode the answers as 0 and 1, or use CrossEntropy for class numbers.", target);
            }
        }
        return nn.functional.binary_cross_entropy_with_logits(output, labels);
    }
}

using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>The mean of target · (log target − output): output holds logarithms of probabilities, target probabilities (torch.nn.KLDivLoss).</summary>
public sealed class KLDivLoss : RegressionLoss
{
    /// <inheritdoc/>
    public override string Name => "KLDiv";

    private protected override Tensor Mean(Tensor output, Tensor target) => nn.functional.kl_div(output, target, log_target: false);
}

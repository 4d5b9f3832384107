using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>The mean of |output − target| (torch.nn.L1Loss).</summary>
public sealed class L1Loss : RegressionLoss
{
    /// <inheritdoc/>
    public override string Name => "L1";

    private protected override Tensor Mean(Tensor output, Tensor target) => nn.functional.l1_loss(output, target);
}

using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>The mean of d² / 2 where d = |output − target| is below 1, and of d − 1/2 elsewhere (torch.nn.SmoothL1Loss; D2L 14.7).</summary>
public sealed class SmoothL1Loss : RegressionLoss
{
    /// <inheritdoc/>
    public override string Name => "SmoothL1";

    private protected override Tensor Mean(Tensor output, Tensor target) => nn.functional.smooth_l1_loss(output, target);
}

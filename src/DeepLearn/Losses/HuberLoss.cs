using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>As SmoothL1, whose general form it is with the bend at 1 (torch.nn.HuberLoss; Huber 1964).</summary>
public sealed class HuberLoss : RegressionLoss
{
    /// <inheritdoc/>
    public override string Name => "Huber";

    private protected override Tensor Mean(Tensor output, Tensor target) => nn.functional.huber_loss(output, target);
}

using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>The mean of (output − target)² (torch.nn.MSELoss; D2L 3.5).</summary>
public sealed class MSELoss : RegressionLoss
{
    /// <inheritdoc/>
    public override string Name => "MSE";

    private protected override Tensor Mean(Tensor output, Tensor target) => nn.functional.mse_loss(output, target);
}

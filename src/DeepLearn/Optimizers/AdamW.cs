using static TorchSharp.torch;

namespace DeepLearn.Optimizers;

/// <summary>Adam whose weight decay shrinks the parameters directly (Loshchilov and Hutter 2019; torch.optim.AdamW).</summary>
/// <param name="parameters">The parameters.</param>
/// <param name="learningRate">The step size.</param>
/// <param name="beta1">How slowly the mean of the gradient changes, from 0 to below 1.</param>
/// <param name="beta2">How slowly the mean of its square changes, from 0 to below 1.</param>
/// <param name="epsilon">Added to the root of the mean square.</param>
/// <param name="weightDecay">By what share, times the step size, the parameters shrink at each step.</param>
public sealed class AdamW(
    IEnumerable<Tensor> parameters, double learningRate = 0.001, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8,
    double weightDecay = 0.01)
    : Adam(parameters, learningRate, beta1, beta2, epsilon, weightDecay)
{
    private protected override bool DecayIsDecoupled => true;
}

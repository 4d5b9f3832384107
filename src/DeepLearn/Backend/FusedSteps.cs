using LibTorch;
using static TorchSharp.torch;

namespace DeepLearn.Backend;

/// <summary>What is done to all parameters or gradients in one call, which TorchSharp has no function for.</summary>
internal static class FusedSteps
{
    public static void Sgd(
        Tensor[] parameters, Tensor[] gradients, Tensor[] velocities, bool[] fresh, double learningRate, double momentum, double dampening,
        double weightDecay, bool nesterov) =>
        TorchOptimizers.sgd_step_(parameters, gradients, velocities, fresh, learningRate, momentum, dampening, weightDecay, nesterov);

    public static double ClipNorm(IReadOnlyList<Tensor> gradients, double maxNorm) => TorchOptimizers.clip_grad_norm_(gradients, maxNorm);

    public static void Adam(
        Tensor[] parameters, Tensor[] gradients, Tensor[] means, Tensor[] squares, long[] steps, double learningRate, double beta1, double beta2,
        double epsilon, double weightDecay, bool decoupled) =>
        TorchOptimizers.adam_step_(parameters, gradients, means, squares, steps, learningRate, beta1, beta2, epsilon, weightDecay, decoupled);
}

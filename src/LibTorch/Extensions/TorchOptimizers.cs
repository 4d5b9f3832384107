using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// One step of an optimizer over all parameters in one call. Parameters and what is remembered of them change in place; call
/// with gradients off. Any device and type will do; dense Float32 and Float64 on the CPU are fast.
/// </summary>
public static class TorchOptimizers
{
    /// <summary>
    /// Stochastic gradient descent as torch.optim.SGD: with d = gradient + weight_decay · p and
    /// v = momentum · v + (1 − dampening) · d, p −= learning_rate · v, or with Nesterov p −= learning_rate · (d + momentum · v).
    /// </summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="gradients">The gradient of each.</param>
    /// <param name="velocities">The v of each, or none without momentum.</param>
    /// <param name="fresh">For each velocity, whether it holds nothing yet: it becomes d. Zeros are expected in it.</param>
    /// <param name="learning_rate">The step size.</param>
    /// <param name="momentum">How much of the last step is kept.</param>
    /// <param name="dampening">What of the gradient does not enter the momentum.</param>
    /// <param name="weight_decay">The strength of the L2 penalty.</param>
    /// <param name="nesterov">True to look ahead.</param>
    public static void sgd_step_(
        IReadOnlyList<Tensor> parameters, IReadOnlyList<Tensor> gradients, IReadOnlyList<Tensor> velocities, bool[] fresh,
        double learning_rate, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false) =>
        OwnOperators.sgd_step_.Run(
            Arg.Tensors(parameters), Arg.Tensors(gradients), Arg.Tensors(velocities), fresh, learning_rate, momentum, dampening, weight_decay, nesterov);

    /// <summary>Adam as torch.optim.Adam, or AdamW as torch.optim.AdamW.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="gradients">The gradient of each.</param>
    /// <param name="means">The running mean of each gradient; zeros before the first step.</param>
    /// <param name="squares">The running mean of each gradient's square; zeros before the first step.</param>
    /// <param name="steps">The steps of each parameter, counted from 1, this one included.</param>
    /// <param name="learning_rate">The step size.</param>
    /// <param name="beta1">How slowly the mean changes.</param>
    /// <param name="beta2">How slowly the mean square changes.</param>
    /// <param name="epsilon">Added to the root of the mean square.</param>
    /// <param name="weight_decay">The strength of the decay.</param>
    /// <param name="decoupled">True to shrink the parameters (AdamW), false to add the decay to the gradient (Adam).</param>
    public static void adam_step_(
        IReadOnlyList<Tensor> parameters, IReadOnlyList<Tensor> gradients, IReadOnlyList<Tensor> means, IReadOnlyList<Tensor> squares,
        long[] steps, double learning_rate, double beta1, double beta2, double epsilon, double weight_decay, bool decoupled) =>
        OwnOperators.adam_step_.Run(
            Arg.Tensors(parameters), Arg.Tensors(gradients), Arg.Tensors(means), Arg.Tensors(squares), steps, learning_rate, beta1, beta2,
            epsilon, weight_decay, decoupled);

    /// <summary>
    /// Scales gradients down so that their Euclidean norm, all together, is at most <paramref name="max_norm"/>
    /// (torch.nn.utils.clip_grad_norm_; D2L 9.5.3).
    /// </summary>
    /// <param name="gradients">The gradients, changed in place.</param>
    /// <param name="max_norm">The norm allowed.</param>
    /// <returns>The norm before.</returns>
    public static double clip_grad_norm_(IReadOnlyList<Tensor> gradients, double max_norm) =>
        BitConverter.Int64BitsToDouble(OwnOperators.clip_grad_norm_.CallValue(Arg.Tensors(gradients), max_norm).Bits);
}

namespace LibTorch.Native;

/// <summary>Operators that the shim adds to libtorch (native/kernels).</summary>
internal static class OwnOperators
{
    internal static readonly Op
        sgd_step_ = new("deeplearn::sgd_step_(Tensor(a!)[] parameters, Tensor[] gradients, Tensor(b!)[] velocities, bool[] fresh, float learning_rate, float momentum, float dampening, float weight_decay, bool nesterov) -> ()"),
        adam_step_ = new("deeplearn::adam_step_(Tensor(a!)[] parameters, Tensor[] gradients, Tensor(b!)[] means, Tensor(c!)[] squares, int[] steps, float learning_rate, float beta1, float beta2, float epsilon, float weight_decay, bool decoupled) -> ()"),
        clip_grad_norm_ = new("deeplearn::clip_grad_norm_(Tensor(a!)[] gradients, float max_norm) -> float");
}

using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Two steps of an optimizer; gradients clipped by their norm.</summary>
internal static class OptimizerCases
{
    public static readonly Theme All = new("optimizers")
    {
        { "sgd", t => Stepped(t, (step, p, g, _, _) => TorchOptimizers.sgd_step_([p], [g], [], [], 0.1)) },
        { "sgd_nesterov", t => Stepped(t, (step, p, g, v, _) => TorchOptimizers.sgd_step_([p], [g], [v], [step == 1], 0.1, 0.9, weight_decay: 0.01, nesterov: true)) },
        { "adam", t => Stepped(t, (step, p, g, m, s) => TorchOptimizers.adam_step_([p], [g], [m], [s], [step], 0.1, 0.9, 0.999, 1e-8, 0.01, decoupled: false)) },
        { "adamw", t => Stepped(t, (step, p, g, m, s) => TorchOptimizers.adam_step_([p], [g], [m], [s], [step], 0.1, 0.9, 0.999, 1e-8, 0.01, decoupled: true)) },
        { "clip_grad_norm", Clipped },
    };

    private static Tensor Stepped(Tensor[] t, Action<long, Tensor, Tensor, Tensor, Tensor> step)
    {
        var (parameter, first, second) = (t[0].clone(), zeros_like(t[0]), zeros_like(t[0]));
        step(1, parameter, t[1], first, second);
        step(2, parameter, t[1] * -0.5, first, second);
        return parameter;
    }

    private static Tensor[] Clipped(Tensor[] t)
    {
        Tensor[] gradients = [t[0].clone(), t[1].clone()];
        TorchOptimizers.clip_grad_norm_(gradients, 1.5);
        return gradients;
    }
}

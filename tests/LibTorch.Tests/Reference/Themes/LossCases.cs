using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Losses.</summary>
internal static class LossCases
{
    public static readonly Theme All = new("losses")
    {
        { "cross_entropy", t => F.cross_entropy(t[0], t[1]) },
        { "cross_entropy_soft", t => F.cross_entropy(t[0], t[1]) },
        { "cross_entropy_smoothed", t => F.cross_entropy(t[0], t[1], t[2], reduction: nn.Reduction.Sum, label_smoothing: 0.1) },
        { "cross_entropy_ignored", t => F.cross_entropy(t[0], t[1], ignore_index: 2, reduction: nn.Reduction.None) },
        { "nll_loss", t => F.nll_loss(F.log_softmax(t[0], 1), t[1]) },
        { "nll_loss_weighted", t => F.nll_loss(F.log_softmax(t[0], 1), t[1], t[2], nn.Reduction.Sum) },
        { "mse_loss", t => F.mse_loss(t[0], t[1]) },
        { "mse_loss_none", t => F.mse_loss(t[0], t[1], reduction: nn.Reduction.None) },
        { "mse_loss_sum", t => F.mse_loss(t[0], t[1], reduction: nn.Reduction.Sum) },
        { "l1_loss", t => F.l1_loss(t[0], t[1]) },
        { "l1_loss_none", t => F.l1_loss(t[0], t[1], reduction: nn.Reduction.None) },
        { "l1_loss_sum", t => F.l1_loss(t[0], t[1], reduction: nn.Reduction.Sum) },
        { "smooth_l1_loss", t => F.smooth_l1_loss(t[0], t[1]) },
        { "smooth_l1_loss_none", t => F.smooth_l1_loss(t[0], t[1], reduction: nn.Reduction.None) },
        { "smooth_l1_loss_sum", t => F.smooth_l1_loss(t[0], t[1], reduction: nn.Reduction.Sum) },
        { "huber_loss", t => F.huber_loss(t[0], t[1]) },
        { "huber_loss_none", t => F.huber_loss(t[0], t[1], reduction: nn.Reduction.None) },
        { "huber_loss_sum", t => F.huber_loss(t[0], t[1], reduction: nn.Reduction.Sum) },
        { "smooth_l1_loss_beta", t => F.smooth_l1_loss(t[0], t[1], beta: 0.5) },
        { "huber_loss_delta", t => F.huber_loss(t[0], t[1], delta: 0.5) },
        { "binary_cross_entropy", t => F.binary_cross_entropy(t[0], t[1]) },
        { "binary_cross_entropy_weighted", t => F.binary_cross_entropy(t[0], t[1], t[2], nn.Reduction.Sum) },
        { "bce_with_logits", t => F.binary_cross_entropy_with_logits(t[0], t[1]) },
        { "bce_with_logits_weighted", t => F.binary_cross_entropy_with_logits(t[0], t[1], t[2], nn.Reduction.Sum, t[3]) },
        { "kl_div", t => F.kl_div(F.log_softmax(t[0], 1), t[1], log_target: false) },
        { "kl_div_log", t => F.kl_div(F.log_softmax(t[0], 1), F.log_softmax(t[1], 1), reduction: nn.Reduction.Sum) },
    };
}

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
        { "poisson_nll_loss", t => F.poisson_nll_loss(t[0], t[1]) },
        { "poisson_nll_loss_full", t => F.poisson_nll_loss(t[0], t[1], log_input: false, full: true, reduction: nn.Reduction.Sum) },
        { "gaussian_nll_loss", t => F.gaussian_nll_loss(t[0], t[1], t[2]) },
        { "gaussian_nll_loss_full", t => F.gaussian_nll_loss(t[0], t[1], t[2], full: true, eps: 0.5f, reduction: nn.Reduction.None) },
        { "ctc_loss", t => F.ctc_loss(t[0].log_softmax(2), t[1], t[2], t[3]) },
        { "ctc_loss_none", t => F.ctc_loss(t[0].log_softmax(2), t[1], t[2], t[3], blank: 4, zero_infinity: true, reduction: nn.Reduction.None) },
        { "cosine_similarity", t => F.cosine_similarity(t[0], t[1]) },
        { "cosine_similarity_dim", t => F.cosine_similarity(t[0], t[1], dim: -1, eps: 1e-3) },
        { "pairwise_distance", t => F.pairwise_distance(t[0], t[1]) },
        { "pairwise_distance_p", t => F.pairwise_distance(t[0], t[1], p: 1.5, keepdim: true) },
        { "cosine_embedding_loss", t => F.cosine_embedding_loss(t[0], t[1], t[2], margin: 0.2) },
        { "hinge_embedding_loss", t => F.hinge_embedding_loss(t[0], t[1]) },
        { "hinge_embedding_loss_margin", t => F.hinge_embedding_loss(t[0], t[1], 1.5, nn.Reduction.Sum) },
        { "margin_ranking_loss", t => F.margin_ranking_loss(t[0], t[1], t[2], margin: 0.3) },
        { "multi_label_margin_loss", t => F.multi_label_margin_loss(t[0], t[1]) },
        { "multi_margin_loss", t => F.multi_margin_loss(t[0], t[1]) },
        { "multi_margin_loss_weighted", t => F.multi_margin_loss(t[0], t[1], 2, 0.5, t[2], nn.Reduction.None) },
        { "multilabel_soft_margin_loss", t => F.multilabel_soft_margin_loss(t[0], t[1]) },
        { "multilabel_soft_margin_loss_weighted", t => F.multilabel_soft_margin_loss(t[0], t[1], t[2], nn.Reduction.None) },
        { "soft_margin_loss", t => F.soft_margin_loss(t[0], t[1]) },
        { "triplet_margin_loss", t => F.triplet_margin_loss(t[0], t[1], t[2]) },
        { "triplet_margin_loss_swap", t => F.triplet_margin_loss(t[0], t[1], t[2], margin: 3, p: 1, swap: true, reduction: nn.Reduction.Sum) },
        { "triplet_margin_with_distance_loss", t => F.triplet_margin_with_distance_loss(t[0], t[1], t[2], margin: 2) },
        { "triplet_margin_with_distance_loss_own", t => F.triplet_margin_with_distance_loss(t[0], t[1], t[2], (p, q) => 1 - F.cosine_similarity(p, q), swap: true, reduction: nn.Reduction.None) },
    };
}

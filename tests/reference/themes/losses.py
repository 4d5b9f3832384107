"""Losses."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal, uniform

inputs(
    class_weights=uniform(0.5, 1.5, 4),
    pixels=normal(2, 4, 3),
    pixel_labels=torch.tensor([[0, 3, 1], [2, 2, -100]]),
    soft=lambda: uniform(0.1, 1, 3, 4)() / 4,
    zero_one=torch.tensor([[0, 1, 1, 0], [1, 0, 0, 1], [1, 1, 0, 0]], dtype=torch.float64),
)

case("cross_entropy", "a labels | pixels pixel_labels", F.cross_entropy)
case("cross_entropy_soft", "a soft", F.cross_entropy)
case("cross_entropy_smoothed", "a labels ~class_weights", lambda x, y, w: F.cross_entropy(x, y, w, reduction="sum", label_smoothing=0.1))
case("cross_entropy_ignored", "a labels", lambda x, y: F.cross_entropy(x, y, ignore_index=2, reduction="none"))
case("nll_loss", "a labels | pixels pixel_labels", lambda x, y: F.nll_loss(F.log_softmax(x, 1), y))
case("nll_loss_weighted", "a labels ~class_weights", lambda x, y, w: F.nll_loss(F.log_softmax(x, 1), y, w, reduction="sum"))
for name, function in (("mse_loss", F.mse_loss), ("l1_loss", F.l1_loss), ("smooth_l1_loss", F.smooth_l1_loss), ("huber_loss", F.huber_loss)):
    case(name, "a b | batch batch3 | long long2", function)
    case(name + "_none", "a b", lambda x, y, f=function: f(x, y, reduction="none"))
    case(name + "_sum", "a b", lambda x, y, f=function: f(x, y, reduction="sum"))
case("smooth_l1_loss_beta", "a b", lambda x, y: F.smooth_l1_loss(x, y, beta=0.5))
case("huber_loss_delta", "a b", lambda x, y: F.huber_loss(x, y, delta=0.5))
case("binary_cross_entropy", "probability ~zero_one", F.binary_cross_entropy)
case("binary_cross_entropy_weighted", "probability ~zero_one ~class_weights", lambda x, y, w: F.binary_cross_entropy(x, y, w, reduction="sum"))
case("bce_with_logits", "a ~zero_one | a probability", F.binary_cross_entropy_with_logits)
case("bce_with_logits_weighted", "a ~zero_one ~class_weights ~positive_row", lambda x, y, w, p: F.binary_cross_entropy_with_logits(x, y, w, pos_weight=p, reduction="sum"))
case("kl_div", "a ~soft", lambda x, y: F.kl_div(F.log_softmax(x, 1), y))
case("kl_div_log", "a b", lambda x, y: F.kl_div(F.log_softmax(x, 1), F.log_softmax(y, 1), log_target=True, reduction="batchmean") * 3)

inputs(batch3=normal(2, 3, 4), long2=normal(2, 37))

inputs(
    variances=uniform(0.1, 1, 3, 4),
    row_variance=uniform(0.1, 1, 3),
    signs=torch.tensor([[1, -1, 1, -1], [-1, -1, 1, 1], [1, 1, -1, 1]], dtype=torch.float64),
    row_signs=torch.tensor([1, -1, 1], dtype=torch.float64),
    classes=torch.tensor([[3, 0, -1, 1], [0, -1, 2, 3], [1, 2, 3, -1]]),
    steps=normal(6, 2, 5),
    words=torch.tensor([[1, 2, 2], [3, 4, 0]]),
    step_counts=torch.tensor([6, 5]),
    word_counts=torch.tensor([3, 2]),
    c=normal(3, 4),
)

case("poisson_nll_loss", "a ~positive", F.poisson_nll_loss)
case("poisson_nll_loss_full", "positive ~above_one", lambda x, y: F.poisson_nll_loss(x, y, log_input=False, full=True, reduction="sum"))
case("gaussian_nll_loss", "a b variances", F.gaussian_nll_loss)
case("gaussian_nll_loss_full", "a b row_variance", lambda x, y, v: F.gaussian_nll_loss(x, y, v, full=True, eps=0.5, reduction="none"))
case("ctc_loss", "steps ~words ~step_counts ~word_counts", lambda x, y, i, o: F.ctc_loss(x.log_softmax(2), y, i, o))
case("ctc_loss_none", "steps ~words ~step_counts ~word_counts", lambda x, y, i, o: F.ctc_loss(x.log_softmax(2), y, i, o, blank=4, zero_infinity=True, reduction="none"))
case("cosine_similarity", "a b | batch batch3", F.cosine_similarity)
case("cosine_similarity_dim", "batch batch3", lambda x, y: F.cosine_similarity(x, y, dim=-1, eps=1e-3))
case("pairwise_distance", "a b | batch batch3", F.pairwise_distance)
case("pairwise_distance_p", "a b", lambda x, y: F.pairwise_distance(x, y, p=1.5, keepdim=True))
case("cosine_embedding_loss", "a b ~row_signs", lambda x, y, t: F.cosine_embedding_loss(x, y, t, margin=0.2))
case("hinge_embedding_loss", "a ~signs", lambda x, t: F.hinge_embedding_loss(x, t, margin=0.0))
case("hinge_embedding_loss_margin", "a ~signs", lambda x, t: F.hinge_embedding_loss(x, t, margin=1.5, reduction="sum"))
case("margin_ranking_loss", "a b ~signs", lambda x, y, t: F.margin_ranking_loss(x, y, t, margin=0.3))
case("multi_label_margin_loss", "a ~classes", F.multilabel_margin_loss)
case("multi_margin_loss", "a ~labels", F.multi_margin_loss)
case("multi_margin_loss_weighted", "a ~labels ~class_weights", lambda x, y, w: F.multi_margin_loss(x, y, p=2, margin=0.5, weight=w, reduction="none"))
case("multilabel_soft_margin_loss", "a ~zero_one", F.multilabel_soft_margin_loss)
case("multilabel_soft_margin_loss_weighted", "a ~zero_one ~class_weights", lambda x, y, w: F.multilabel_soft_margin_loss(x, y, w, reduction="none"))
case("soft_margin_loss", "a ~signs", F.soft_margin_loss)
case("triplet_margin_loss", "a b c", F.triplet_margin_loss)
case("triplet_margin_loss_swap", "a b c", lambda x, y, z: F.triplet_margin_loss(x, y, z, margin=3, p=1, swap=True, reduction="sum"))
case("triplet_margin_with_distance_loss", "a b c", lambda x, y, z: F.triplet_margin_with_distance_loss(x, y, z, margin=2))
case("triplet_margin_with_distance_loss_own", "a b c", lambda x, y, z: F.triplet_margin_with_distance_loss(x, y, z, distance_function=lambda p, q: 1 - F.cosine_similarity(p, q), swap=True, reduction="none"))

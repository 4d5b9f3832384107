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

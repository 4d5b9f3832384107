namespace LibTorch.Native;

/// <content>Losses.</content>
internal static partial class Aten
{
    internal static readonly Op
        cross_entropy_loss = new("cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100, float label_smoothing=0.) -> Tensor"),
        nll_loss_nd = new("nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, int ignore_index=-100) -> Tensor"),
        mse_loss = new("mse_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"),
        l1_loss = new("l1_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"),
        smooth_l1_loss = new("smooth_l1_loss(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor"),
        huber_loss = new("huber_loss(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor"),
        binary_cross_entropy = new("binary_cross_entropy(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor"),
        binary_cross_entropy_with_logits = new("binary_cross_entropy_with_logits(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor"),
        kl_div = new("kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor");
}

namespace LibTorch.Native;

/// <content>Losses and distances.</content>
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
        kl_div = new("kl_div(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor"),
        ctc_loss_Tensor = new("ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank=0, int reduction=1, bool zero_infinity=False) -> Tensor"),
        hinge_embedding_loss = new("hinge_embedding_loss(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor"),
        margin_ranking_loss = new("margin_ranking_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor"),
        multi_margin_loss = new("multi_margin_loss(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor"),
        multilabel_margin_loss = new("multilabel_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"),
        soft_margin_loss = new("soft_margin_loss(Tensor self, Tensor target, int reduction=1) -> Tensor"),
        triplet_margin_loss = new("triplet_margin_loss(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor"),
        cosine_embedding_loss = new("cosine_embedding_loss(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor"),
        poisson_nll_loss = new("poisson_nll_loss(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor"),
        cosine_similarity = new("cosine_similarity(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor"),
        pairwise_distance = new("pairwise_distance(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor");
}

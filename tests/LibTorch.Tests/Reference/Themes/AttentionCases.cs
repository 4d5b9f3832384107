using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Attention, and tables looked up by number.</summary>
internal static class AttentionCases
{
    public static readonly Theme All = new("attention")
    {
        { "attention", t => F.scaled_dot_product_attention(t[0], t[1], t[2]) },
        { "attention_mask", t => F.scaled_dot_product_attention(t[0], t[1], t[2], t[3]) },
        { "attention_causal", t => F.scaled_dot_product_attention(t[0], t[1], t[2], is_casual: true) },
        { "attention_dropout", t => { manual_seed(7); return F.scaled_dot_product_attention(t[0], t[1], t[2], p: 0.3); } },
        { "attention_weights", t => TorchAttention.weights(t[0], t[1], t[2]) },
        { "embedding", t => TorchEmbedding.embedding(t[0], t[1]) },
        { "embedding_padding", t => TorchEmbedding.embedding(t[0], t[1], padding_idx: 2, scale_grad_by_freq: true) },
        { "embedding_padding_end", t => TorchEmbedding.embedding(t[0], t[1], padding_idx: -1) },
        { "embedding_norm", t => Renormed(t[1], table => TorchEmbedding.embedding(t[0], table, max_norm: 0.5, norm_type: 1.5)) },
        { "embedding_bag_sum", t => TorchEmbedding.embedding_bag(t[0], t[1], mode: "sum") },
        { "embedding_bag_sum_offsets", t => TorchEmbedding.embedding_bag(t[0], t[1], t[2], mode: "sum", padding_idx: 3) },
        { "embedding_bag_mean", t => TorchEmbedding.embedding_bag(t[0], t[1], mode: "mean") },
        { "embedding_bag_mean_offsets", t => TorchEmbedding.embedding_bag(t[0], t[1], t[2], mode: "mean", padding_idx: 3) },
        { "embedding_bag_max", t => TorchEmbedding.embedding_bag(t[0], t[1], mode: "max") },
        { "embedding_bag_max_offsets", t => TorchEmbedding.embedding_bag(t[0], t[1], t[2], mode: "max", padding_idx: 3) },
        { "embedding_bag_weighted", t => TorchEmbedding.embedding_bag(t[0], t[1], t[2], mode: "sum", per_sample_weights: t[3]) },
        { "embedding_bag_frequency", t => TorchEmbedding.embedding_bag(t[0], t[1], scale_grad_by_freq: true, mode: "sum") },
        { "embedding_bag_norm", t => Renormed(t[1], table => TorchEmbedding.embedding_bag(t[0], table, max_norm: 0.5)) },
    };

    /// <summary>The result, and the table that the call shortened.</summary>
    private static Tensor[] Renormed(Tensor table, Func<Tensor, Tensor> function)
    {
        var copy = table.detach().clone();
        return [function(copy), copy];
    }
}

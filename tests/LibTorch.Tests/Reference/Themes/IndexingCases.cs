using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Positions, slices, masks; gathering and scattering.</summary>
internal static class IndexingCases
{
    public static readonly Theme All = new("indexing")
    {
        { "index_position", t => t[0][1] },
        { "index_negative", t => t[0][-1, -2] },
        { "index_slice", t => t[0][1..3, TensorIndex.Slice(step: 2)] },
        { "index_ellipsis", t => t[0][TensorIndex.Ellipsis, 1] },
        { "index_newaxis", t => t[0][TensorIndex.Colon, TensorIndex.None, 1] },
        { "index_tensor", t => t[0][t[1]] },
        { "index_mixed", t => t[0][TensorIndex.Colon, TensorIndex.Tensor(t[1]), 1..3] },
        { "index_mask", t => t[0][t[1]] },
        { "index_put", t => Assigned(t[0], x => x[t[1]] = t[2]) },
        { "index_put_mask", t => Assigned(t[0], x => x[t[1]] = 7) },
        { "index_put_slice", t => Assigned(t[0], x => x[1..3] = t[1]) },
        { "index_put_accumulate", t => Assigned(t[0], x => x.index_put_(t[2], [TensorIndex.Tensor(t[1])], true)) },
        { "index_select", t => index_select(t[0], 0, t[1]) },
        { "index_add", t => t[0].index_add(0, t[1], t[2], 2) },
        { "index_add_", t => t[0].index_add_(0, t[1], t[2], 2) },
        { "index_copy", t => t[0].index_copy(0, t[1], t[2]) },
        { "index_copy_", t => t[0].index_copy_(0, t[1], t[2]) },
        { "index_fill", t => t[0].index_fill(1, t[1], 4) },
        { "index_fill_", t => t[0].index_fill_(1, t[1], 4) },
        { "gather", t => gather(t[0], 1, t[1]) },
        { "scatter", t => scatter(t[0], 1, t[1], t[2]) },
        { "scatter_", t => t[0].scatter_(1, t[1], t[2]) },
        { "scatter_add", t => scatter_add(t[0], 1, t[1], t[2]) },
        { "scatter_add_", t => t[0].scatter_add_(1, t[1], t[2]) },
        { "take", t => take(t[0], t[1]) },
        { "take_along_dim", t => take_along_dim(t[0], t[1], 1) },
        { "take_along_flat", t => t[0].take_along_dim(t[1].flatten() % 12) },
        { "masked_fill", t => t[0].masked_fill(t[1], -1) },
        { "masked_fill_", t => t[0].masked_fill_(t[1], -1) },
        { "masked_select", t => masked_select(t[0], t[1]) },
        { "masked_scatter", t => t[0].masked_scatter(t[1], t[2]) },
        { "masked_scatter_", t => t[0].masked_scatter_(t[1], t[2]) },
        { "where", t => where(t[0], t[1], t[2]) },
        { "where_places", t => where(t[0]) },
        { "nonzero", t => nonzero(t[0]) },
        { "argwhere", t => argwhere(t[0]) },
        { "one_hot", t => nn.functional.one_hot(t[0], 5) },
        { "one_hot_inferred", t => nn.functional.one_hot(t[0]) },
    };

    private static Tensor Assigned(Tensor x, Action<Tensor> assign)
    {
        var copy = x.clone();
        assign(copy);
        return copy;
    }
}

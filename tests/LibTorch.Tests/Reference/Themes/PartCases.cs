using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Splitting, writing parts into a copy of the whole, and picking.</summary>
internal static class PartCases
{
    public static readonly Theme All = new("parts")
    {
        { "channel_shuffle", t => t[0].channel_shuffle(3) },
        { "diagonal_scatter", t => diagonal_scatter(t[0], t[1]) },
        { "select_scatter", t => select_scatter(t[0], t[1], 0, 1) },
        { "slice_scatter", t => slice_scatter(t[0], t[1].narrow(0, 0, 2), 0, 0, 3, 2) },
        { "hsplit", t => hsplit(t[0], 2) },
        { "hsplit_places", t => hsplit(t[0], (1, 3)) },
        { "hsplit_tensor", t => hsplit(t[0], t[1]) },
        { "vsplit", t => t[0].vsplit(2) },
        { "vsplit_places", t => vsplit(t[0], new long[] { 1, 2 }) },
        { "dsplit", t => dsplit(t[0], 2) },
        { "dsplit_places", t => dsplit(t[0], (1, 3)) },
        { "tensor_split_tensor", t => tensor_split(t[0], t[1], 1) },
        { "column_stack", t => column_stack(t[0], t[1]) },
        { "row_stack", t => row_stack(t[0], t[1]) },
        { "concatenate", t => concatenate([t[0], t[1]], 1) },
        { "msort", t => msort(t[0]) },
        { "nonzero_as_list", t => t[0].nonzero_as_list().ToArray() },
        { "take_along_list", t => t[0].take_along_dim([1L, 5L]) },
        { "searchsorted_scalar", t => searchsorted(t[0], 0.5, false, false, null!) },
        { "index_reduce", t => index_reduce(t[0], 0, t[1], t[2], Reduce.amax) },
        { "roll_all", t => roll(t[0], (1, 2), (0, 1)) },
        { "unflatten_size", t => unflatten(t[0], 1, 2, 2) },
        { "set_of_tensor", t => zeros(1, t[0].dtype).set_(t[0]) },
        { "broadcast_shapes", _ => tensor(broadcast_shapes([3, 1], [1, 4], [4]).Shape) },
    };
}

using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Order: sorting, the largest few, places in a sorted row.</summary>
internal static class SortingCases
{
    public static readonly Theme All = new("sorting")
    {
        { "sort", t => sort(t[0], dim: 1, descending: true, stable: true) },
        { "sort_first", t => t[0].sort(dim: 0) },
        { "argsort", t => argsort(t[0], dim: 1) },
        { "argsort_descending", t => t[0].argsort(descending: true) },
        { "topk", t => topk(t[0], 2, dim: 1) },
        { "topk_smallest", t => t[0].topk(2, dim: 0, largest: false) },
        { "kthvalue", t => kthvalue(t[0], 2, null) },
        { "kthvalue_keepdim", t => t[0].kthvalue(2, 0, keepdim: true) },
        { "searchsorted", t => searchsorted(t[0], t[1]) },
        { "searchsorted_right", t => searchsorted(t[0], t[1], out_int32: true, right: true) },
        { "bucketize", t => bucketize(t[0], t[1]) },
        { "bucketize_right", t => t[0].bucketize(t[1], outInt32: true, right: true) },
    };
}

using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Further products and functions of matrices.</summary>
internal static class MatrixCases
{
    public static readonly Theme All = new("matrices")
    {
        { "addbmm", t => addbmm(t[0], t[1], t[2], 0.5f, 2) },
        { "addbmm_", t => t[0].addbmm_(t[1], t[2], 0.5f, 2) },
        { "addmv", t => addmv(t[0], t[1], t[2], 0.5f, 2) },
        { "addmv_", t => t[0].addmv_(t[1], t[2], 0.5f, 2) },
        { "addr", t => addr(t[0], t[1], t[2], 0.5f, 2) },
        { "addr_", t => t[0].addr_(t[1], t[2], 0.5f, 2) },
        { "cov", t => cov(t[0]) },
        { "cov_weighted", t => cov(t[0], 0, t[1], t[2]) },
        { "corrcoef", t => corrcoef(t[0]) },
        { "diagflat", t => diagflat(t[0], 1) },
        { "tensordot_count", t => tensordot(t[0], t[1], 1) },
        { "tensordot_pairs", t => tensordot(t[0], t[1], new[] { (0L, 0L), (2L, 2L) }) },
        { "block_diag", t => Tensor.block_diag(t[0], t[1]) },
        { "cdist", t => cdist(t[0], t[1]) },
        { "cdist_one", t => cdist(t[0], t[1], 1) },
    };
}

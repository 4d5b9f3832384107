using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Products, triangles and diagonals, determinants, norms.</summary>
internal static class LinearAlgebraCases
{
    public static readonly Theme All = new("linear_algebra")
    {
        { "matmul", t => matmul(t[0], t[1]) },
        { "mm", t => mm(t[0], t[1]) },
        { "mv", t => mv(t[0], t[1]) },
        { "dot", t => dot(t[0], t[1]) },
        { "vdot", t => vdot(t[0], t[1]) },
        { "bmm", t => bmm(t[0], t[1]) },
        { "addmm", t => addmm(t[0], t[1], t[2], 0.5f, 2) },
        { "addmm_", t => t[0].addmm_(t[1], t[2], 0.5f, 2) },
        { "addmm_plain", t => t[0].addmm(t[1], t[2]) },
        { "baddbmm", t => baddbmm(t[0], t[1], t[2], 0.5f, 2) },
        { "addmv", t => addmv(t[0], t[1], t[2], 0.5f, 2) },
        { "addr", t => addr(t[0], t[1], t[2], 0.5f, 2) },
        { "outer", t => outer(t[0], t[1]) },
        { "inner", t => inner(t[0], t[1]) },
        { "einsum", t => einsum("bij,bjk->ik", t[0], t[1]) },
        { "einsum_trace", t => einsum("ii->i", t[0]) },
        { "tensordot", t => tensordot(t[0], t[1], [0, 2], [0, 1]) },
        { "kron", t => kron(t[0], t[1]) },
        { "trace", t => trace(t[0]) },
        { "det", t => det(t[0]) },
        { "logdet", t => logdet(t[0]) },
        { "inverse", t => inverse(t[0]) },
        { "tril", t => tril(t[0]) },
        { "tril_", t => t[0].tril_() },
        { "tril_upper", t => tril(t[0], 1) },
        { "tril_upper_", t => t[0].tril_(1) },
        { "triu", t => triu(t[0]) },
        { "triu_", t => t[0].triu_() },
        { "triu_lower", t => t[0].triu(-1) },
        { "diag", t => diag(t[0]) },
        { "diag_above", t => t[0].diag(1) },
        { "diagonal", t => diagonal(t[0]) },
        { "diagonal_dims", t => t[0].diagonal(1, 1, 2) },
        { "diag_embed", t => t[0].diag_embed() },
        { "diag_embed_off", t => t[0].diag_embed(1, 0, 2) },
        { "linalg_norm", t => linalg.norm(t[0]) },
        { "linalg_norm_order", t => linalg.norm(t[0], 1) },
        { "linalg_norm_dims", t => linalg.norm(t[0], dims: [1, 2], keepdim: true) },
        { "linalg_vector_norm", t => linalg.vector_norm(t[0], 3, [1]) },
        { "linalg_vector_norm_all", t => linalg.vector_norm(t[0]) },
        { "linalg_cross", t => linalg.cross(t[0], t[1]) },
    };
}

using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Decompositions and solutions of matrices. Signs and phases of vectors are free, so their magnitudes are compared.</summary>
internal static class DecompositionCases
{
    public static readonly Theme All = new("decompositions")
    {
        { "linalg_solve", t => linalg.solve(t[0], t[1]) },
        { "linalg_solve_right", t => linalg.solve(t[0], t[1], left: false) },
        { "linalg_solve_ex", t => linalg.solve_ex(t[0], t[1]) },
        { "linalg_solve_triangular", t => linalg.solve_triangular(t[0], t[1], true) },
        { "linalg_inv", t => linalg.inv(t[0]) },
        { "linalg_inv_ex", t => linalg.inv_ex(t[0]) },
        { "linalg_det", t => linalg.det(t[0]) },
        { "linalg_slogdet", t => linalg.slogdet(t[0]) },
        { "slogdet", t => slogdet(t[0]) },
        { "linalg_cholesky", t => linalg.cholesky(t[0]) },
        { "cholesky_upper", t => t[0].cholesky(true) },
        { "linalg_cholesky_ex", t => linalg.cholesky_ex(t[0]) },
        { "cholesky_inverse", t => cholesky_inverse(cholesky(t[0])) },
        { "cholesky_solve", t => cholesky_solve(t[0], cholesky(t[1])) },
        { "linalg_svd", t => Magnitudes(linalg.svd(t[0], false)) },
        { "linalg_svdvals", t => linalg.svdvals(t[0]) },
        { "linalg_eigh", t => Magnitudes(linalg.eigh(t[0])) },
        { "linalg_eigh_upper", t => Magnitudes(linalg.eigh(t[0], 'U')) },
        { "linalg_eigvalsh", t => linalg.eigvalsh(t[0]) },
        { "linalg_eig", t => Magnitudes(linalg.eig(t[0])) },
        { "linalg_eigvals", t => linalg.eigvals(t[0]) },
        { "linalg_qr", t => linalg.qr(t[0]) is var (q, r) ? new[] { q.abs(), r.abs() } : [] },
        { "linalg_qr_r", t => linalg.qr(t[0], linalg.QRMode.R).R.abs() },
        { "geqrf", t => geqrf(t[0]) is var (a, tau) ? linalg.householder_product(a, tau).abs() : t[0] },
        { "orgqr", t => geqrf(t[0]) is var (a, tau) ? orgqr(a, tau).abs() : t[0] },
        { "ormqr", t => geqrf(t[0]) is var (a, tau) ? ormqr(a, tau, t[1], true, true).abs() : t[0] },
        { "linalg_lu", t => linalg.lu(t[0]) },
        { "linalg_lu_factor", t => linalg.lu_factor(t[0]) },
        { "linalg_lu_solve", t => linalg.lu_factor(t[0]) is var (lu, p) ? linalg.lu_solve(lu, p, t[1]) : t[0] },
        { "lu", t => lu(t[0], get_infos: true) },
        { "lu_solve", t => linalg.lu_factor(t[1]) is var (f, p) ? lu_solve(t[0], f, p) : t[0] },
        { "lu_unpack", t => linalg.lu_factor(t[0]) is var (f, p) ? lu_unpack(f, p) : default },
        { "linalg_ldl_factor", t => linalg.ldl_factor(t[0], false) },
        { "linalg_ldl_factor_ex", t => linalg.ldl_factor_ex(t[0], false) },
        { "linalg_ldl_solve", t => linalg.ldl_factor(t[0], false) is var (f, p) ? linalg.ldl_solve(f, p, t[1]) : t[0] },
        { "linalg_lstsq", t => linalg.lstsq(t[0], t[1]) is var (solution, residuals, _, _) ? new[] { solution, residuals } : [] },
        { "linalg_pinv", t => linalg.pinv(t[0]) },
        { "linalg_pinv_tolerance", t => linalg.pinv(t[0], tensor(0.5, t[0].dtype)) },
        { "pinverse", t => pinverse(t[0], 1e-6) },
        { "linalg_matrix_rank", t => linalg.matrix_rank(t[0]) },
        { "linalg_matrix_rank_tolerance", t => linalg.matrix_rank(t[0], tensor(1.5, t[0].dtype)) },
        { "matrix_power", t => matrix_power(t[0], -2) },
        { "linalg_matrix_exp", t => linalg.matrix_exp(t[0]) },
        { "matrix_exp", t => matrix_exp(t[0]) },
        { "linalg_matrix_norm", t => linalg.matrix_norm(t[0]) },
        { "linalg_matrix_norm_order", t => linalg.matrix_norm(t[0], 1.0) },
        { "linalg_norm_nuclear", t => linalg.norm(t[0], "nuc") },
        { "linalg_cond", t => linalg.cond(t[0]) },
        { "linalg_cond_order", t => linalg.cond(t[0], 1) },
        { "linalg_cond_frobenius", t => linalg.cond(t[0], "fro") },
        { "linalg_multi_dot", t => linalg.multi_dot([t[0], t[1], t[2]]) },
        { "chain_matmul", t => chain_matmul(t[0], t[1], t[2]) },
        { "linalg_tensorinv", t => linalg.tensorinv(t[0], 2) },
        { "linalg_tensorsolve", t => linalg.tensorsolve(t[0], t[1], null!) },
        { "linalg_householder_product", t => linalg.householder_product(t[0], t[1]) },
        { "linalg_vander", t => linalg.vander(t[0]) },
        { "linalg_vander_n", t => linalg.vander(t[0], 3) },
        { "vander", t => vander(t[0]) },
        { "vander_increasing", t => t[0].vander(3, true) },
        { "linalg_vecdot", t => linalg.vecdot(t[0], t[1]) },
        { "linalg_diagonal", t => linalg.diagonal(t[0]) },
    };

    private static Tensor[] Magnitudes((Tensor Values, Tensor Vectors) result) => [result.Values, result.Vectors.abs()];

    private static Tensor[] Magnitudes((Tensor U, Tensor S, Tensor Vh) result) => [result.U.abs(), result.S, result.Vh.abs()];
}

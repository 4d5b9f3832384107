"""Decompositions and solutions of matrices. Signs and phases of vectors are free, so their magnitudes are compared."""
import torch

from reference import case, inputs, normal

inputs(
    spd=lambda: (lambda x: x @ x.T + torch.eye(3, dtype=torch.float64))(normal(3, 3)()),
    spds=lambda: (lambda x: x @ x.transpose(1, 2) + 2 * torch.eye(3, dtype=torch.float64))(normal(2, 3, 3)()),
    hermitian=lambda: (lambda x: x @ x.mH + torch.eye(3, dtype=torch.complex128))(normal(3, 3, dtype=torch.complex128)()),
    sides=normal(3, 2),
    tall5=normal(5, 3),
    tall_sides=normal(5, 2),
    symmetric=lambda: (lambda x: x + x.T + torch.diag(torch.arange(3.0, dtype=torch.float64) * 4))(normal(3, 3)()),
    low_rank=torch.tensor([[1.0, 2, 3], [2, 4, 6], [1, 0, 1]], dtype=torch.float64),
    upper=lambda: torch.triu(normal(3, 3)()) + 3 * torch.eye(3, dtype=torch.float64),
    points=normal(4),
    m_square=normal(4, 3),
    tensor4_flat=lambda: (normal(6, 6)() + 3 * torch.eye(6, dtype=torch.float64)).reshape(2, 3, 6),
    pairs6=normal(2, 3),
    vector3b=normal(3),
)

case("linalg_solve", "square sides | squares sides | csquare csquare", torch.linalg.solve)
case("linalg_solve_right", "square m_square", lambda x, y: torch.linalg.solve(x, y, left=False))
case("linalg_solve_ex", "square sides", torch.linalg.solve_ex)
case("linalg_solve_triangular", "upper sides", lambda x, y: torch.linalg.solve_triangular(x, y, upper=True))
case("linalg_inv", "square | squares | csquare", torch.linalg.inv)
case("linalg_inv_ex", "square", torch.linalg.inv_ex)
case("linalg_det", "square | squares | csquare", torch.linalg.det)
case("linalg_slogdet", "square | squares", torch.linalg.slogdet)
case("slogdet", "square", torch.slogdet)
case("linalg_cholesky", "spd | spds | hermitian", torch.linalg.cholesky)
case("cholesky_upper", "spd", lambda x: torch.linalg.cholesky(x).mH)
case("linalg_cholesky_ex", "spd", torch.linalg.cholesky_ex)
case("cholesky_inverse", "spd", lambda x: torch.cholesky_inverse(torch.linalg.cholesky(x)))
case("cholesky_solve", "sides spd", lambda x, y: torch.cholesky_solve(x, torch.linalg.cholesky(y)))
case("linalg_svd", "tall5", lambda x: (lambda u, s, v: (u.abs(), s, v.abs()))(*torch.linalg.svd(x, full_matrices=False)))
case("linalg_svdvals", "tall5 | squares", torch.linalg.svdvals)
case("linalg_eigh", "symmetric", lambda x: (lambda w, v: (w, v.abs()))(*torch.linalg.eigh(x)))
case("linalg_eigh_upper", "~symmetric", lambda x: (lambda w, v: (w, v.abs()))(*torch.linalg.eigh(x, "U")))
case("linalg_eigvalsh", "symmetric | spds", torch.linalg.eigvalsh)
case("linalg_eig", "~upper", lambda x: (lambda w, v: (w, v.abs()))(*torch.linalg.eig(x)))
case("linalg_eigvals", "upper", torch.linalg.eigvals)
case("linalg_qr", "tall5", lambda x: (lambda q, r: (q.abs(), r.abs()))(*torch.linalg.qr(x)))
case("linalg_qr_r", "~tall5", lambda x: torch.linalg.qr(x, "r")[1].abs())
case("geqrf", "~tall5", lambda x: (lambda a, t: torch.linalg.householder_product(a, t).abs())(*torch.geqrf(x)))
case("orgqr", "~tall5", lambda x: (lambda a, t: torch.orgqr(a, t).abs())(*torch.geqrf(x)))
case("ormqr", "~tall5 ~tall_sides", lambda x, y: (lambda a, t: torch.ormqr(a, t, y, True, True).abs())(*torch.geqrf(x)))
case("linalg_lu", "square | tall5", torch.linalg.lu)
case("linalg_lu_factor", "square", lambda x: (lambda a, p: (a, p))(*torch.linalg.lu_factor(x)))
case("linalg_lu_solve", "square sides", lambda x, y: (lambda f: torch.linalg.lu_solve(f[0], f[1], y))(torch.linalg.lu_factor(x)))
case("lu", "~square", torch._lu_with_info)
case("lu_solve", "~sides ~square", lambda x, y: (lambda f: torch.linalg.lu_solve(f[0], f[1], x))(torch.linalg.lu_factor(y)))
case("lu_unpack", "square", lambda x: (lambda f: torch.lu_unpack(f[0], f[1]))(torch.linalg.lu_factor(x)))
case("linalg_ldl_factor", "~symmetric", torch.linalg.ldl_factor)
case("linalg_ldl_factor_ex", "~symmetric", torch.linalg.ldl_factor_ex)
case("linalg_ldl_solve", "~symmetric ~sides", lambda x, y: (lambda f: torch.linalg.ldl_solve(f[0], f[1], y))(torch.linalg.ldl_factor(x)))
case("linalg_lstsq", "~tall5 ~tall_sides", lambda x, y: torch.linalg.lstsq(x, y)[:2])
case("linalg_pinv", "tall5 | low_rank", torch.linalg.pinv)
case("linalg_pinv_tolerance", "~tall5", lambda x: torch.linalg.pinv(x, atol=torch.tensor(0.5, dtype=x.dtype)))
case("pinverse", "~tall5", lambda x: torch.pinverse(x, 1e-6))
case("linalg_matrix_rank", "~low_rank | ~tall5", torch.linalg.matrix_rank)
case("linalg_matrix_rank_tolerance", "~tall5", lambda x: torch.linalg.matrix_rank(x, atol=torch.tensor(1.5, dtype=x.dtype)))
case("matrix_power", "square | squares", lambda x: torch.matrix_power(x, -2))
case("linalg_matrix_exp", "square", torch.linalg.matrix_exp)
case("matrix_exp", "square", torch.matrix_exp)
case("linalg_matrix_norm", "square | batch", torch.linalg.matrix_norm)
case("linalg_matrix_norm_order", "square", lambda x: torch.linalg.matrix_norm(x, 1.0))
case("linalg_norm_nuclear", "tall5", lambda x: torch.linalg.norm(x, "nuc"))
case("linalg_cond", "square", torch.linalg.cond)
case("linalg_cond_order", "~square", lambda x: torch.linalg.cond(x, 1))
case("linalg_cond_frobenius", "~square", lambda x: torch.linalg.cond(x, "fro"))
case("linalg_multi_dot", "a m weight", lambda x, y, z: torch.linalg.multi_dot((x, y, z)))
case("chain_matmul", "a m weight", lambda x, y, z: torch.linalg.multi_dot((x, y, z)))
case("linalg_tensorinv", "tensor4_flat", lambda x: torch.linalg.tensorinv(x, 2))
case("linalg_tensorsolve", "tensor4_flat pairs6", torch.linalg.tensorsolve)
case("linalg_householder_product", "~tall5 ~vector3b", torch.linalg.householder_product)
case("linalg_vander", "points", torch.linalg.vander)
case("linalg_vander_n", "points", lambda x: torch.linalg.vander(x, N=3))
case("vander", "~points", torch.vander)
case("vander_increasing", "~points", lambda x: torch.vander(x, 3, True))
case("linalg_vecdot", "a b | ca cb", torch.linalg.vecdot)
case("linalg_diagonal", "squares | a", torch.linalg.diagonal)

"""Products of vectors and matrices, triangles and diagonals, determinants, norms."""
import torch

from reference import case, inputs, normal

inputs(
    integer_matrix=torch.tensor([[1, 2], [3, 4], [5, 6], [7, 8]]),
    integer_rows=torch.tensor([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]),
    triples=normal(2, 3),
    triples2=normal(2, 3),
    cm=normal(4, 2, dtype=torch.complex128),
    added=normal(3, 2),
    added3=normal(2, 3, 2),
    vector3=normal(3),
    wide=normal(5, 40),
    tall=normal(40, 3),
    positive_definite=lambda: (lambda x: x @ x.T + torch.eye(3, dtype=torch.float64))(normal(3, 3)()),
)

case("matmul", "a m | batch batch2 | batch m | row m | a row | row row | wide tall | integer_rows integer_matrix | ca cm", torch.matmul)
case("mm", "a m | wide tall | integer_rows integer_matrix | ca cm", torch.mm)
case("mv", "a row | ca crow", torch.mv)
case("dot", "row row | crow crow", torch.dot)
case("vdot", "row row | crow crow", torch.vdot)
case("bmm", "batch batch2", torch.bmm)
case("addmm", "bias a m | added a m", lambda c, x, y: torch.addmm(c, x, y, beta=0.5, alpha=2))
case("addmm_plain", "added a m | bias a m", torch.addmm)
case("baddbmm", "added3 batch batch2 | bias batch batch2", lambda c, x, y: torch.baddbmm(c, x, y, beta=0.5, alpha=2))
case("addmv", "vector3 a row", lambda c, x, y: torch.addmv(c, x, y, beta=0.5, alpha=2))
case("addr", "a vector3 row", lambda c, x, y: torch.addr(c, x, y, beta=0.5, alpha=2))
case("outer", "row bias | crow row | labels labels", torch.outer)
case("inner", "a b | row row | batch row", torch.inner)
case("einsum", "batch batch2", lambda x, y: torch.einsum("bij,bjk->ik", x, y))
case("einsum_trace", "square | csquare", lambda x: torch.einsum("ii->i", x))
case("tensordot", "batch batch2", lambda x, y: torch.tensordot(x, y, dims=([0, 2], [0, 1])))
case("kron", "a m | row bias | ints ints", torch.kron)
case("trace", "square | ints | csquare", torch.trace)
case("det", "square | squares | csquare", torch.det)
case("logdet", "positive_definite", torch.logdet)
case("inverse", "square | squares | csquare", torch.inverse)
case("tril", "square | a | squares | ints", torch.tril)
case("tril_upper", "square | a | ints", lambda x: torch.tril(x, 1))
case("triu", "square | a | squares | ints", torch.triu)
case("triu_lower", "square | a | ints", lambda x: torch.triu(x, -1))
case("diag", "row | square | labels", torch.diag)
case("diag_above", "row | square", lambda x: torch.diag(x, 1))
case("diagonal", "square | a | csquare", torch.diagonal)
case("diagonal_dims", "batch", lambda x: torch.diagonal(x, 1, 1, 2))
case("diag_embed", "row | a | ints", torch.diag_embed)
case("diag_embed_off", "a", lambda x: torch.diag_embed(x, 1, 0, 2))
case("linalg_norm", "a | row | ca", torch.linalg.norm)
case("linalg_norm_order", "a | row", lambda x: torch.linalg.norm(x, 1))
case("linalg_norm_dims", "batch", lambda x: torch.linalg.norm(x, dim=(1, 2), keepdim=True))
case("linalg_vector_norm", "a | batch", lambda x: torch.linalg.vector_norm(x, 3, dim=(1,)))
case("linalg_vector_norm_all", "a | ca", torch.linalg.vector_norm)
case("linalg_cross", "triples triples2 | ints ints", torch.linalg.cross)

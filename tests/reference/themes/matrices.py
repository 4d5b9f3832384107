"""Further products and functions of matrices."""
import torch

from reference import case, inputs, integers, normal, uniform

inputs(
    added2=normal(3, 2),
    vector2=normal(2),
    weights4=integers(1, 4, 4),
    frequencies=uniform(0.2, 1, 4),
    vector3m=normal(3),
    batch2m=normal(4, 2),
)

case("addbmm", "added2 batch batch2", lambda x, y, z: torch.addbmm(x, y, z, beta=0.5, alpha=2))
case("addmv", "vector3m a row", lambda x, y, z: torch.addmv(x, y, z, beta=0.5, alpha=2))
case("addr", "a vector3m row", lambda x, y, z: torch.addr(x, y, z, beta=0.5, alpha=2))
case("cov", "a | row", torch.cov)
case("cov_weighted", "~a weights4 ~frequencies", lambda x, y, z: torch.cov(x, correction=0, fweights=y, aweights=z))
case("corrcoef", "a", torch.corrcoef)
case("diagflat", "row | a", lambda x: torch.diagflat(x, 1))
case("tensordot_count", "batch batch2m", lambda x, y: torch.tensordot(x, y, 1))
case("tensordot_pairs", "batch batch", lambda x, y: torch.tensordot(x, y, dims=([0, 2], [0, 2])))
case("block_diag", "a square", torch.block_diag)
case("cdist", "a b | batch batch", torch.cdist)
case("cdist_one", "a b", lambda x, y: torch.cdist(x, y, 1.0))

"""Order: sorting, the largest few, places in a sorted row."""
import torch

from reference import case, inputs

inputs(sorted=torch.tensor([-1.0, -0.25, 0.25, 0.5, 2.0], dtype=torch.float64), sorted_ints=torch.tensor([0, 2, 3, 5]))

case("sort", "a | batch | ints | long | mask", lambda x: torch.sort(x, dim=1, descending=True, stable=True))
case("sort_first", "a | ints | special", lambda x: torch.sort(x, dim=0))
case("argsort", "a | ints | batch", lambda x: torch.argsort(x, dim=1))
case("argsort_descending", "a | ints", lambda x: torch.argsort(x, descending=True))
case("topk", "a | batch | long", lambda x: torch.topk(x, 2, dim=1))
case("topk_smallest", "a | ints", lambda x: torch.topk(x, 2, dim=0, largest=False))
case("kthvalue", "a | long | ints", lambda x: torch.kthvalue(x, 2))
case("kthvalue_keepdim", "a | batch", lambda x: torch.kthvalue(x, 2, dim=0, keepdim=True))
case("searchsorted", "sorted a | sorted_ints ints", torch.searchsorted)
case("searchsorted_right", "sorted a | sorted_ints counts", lambda s, x: torch.searchsorted(s, x, right=True, out_int32=True))
case("bucketize", "a sorted | ints sorted_ints", torch.bucketize)
case("bucketize_right", "a sorted | counts sorted_ints", lambda x, b: torch.bucketize(x, b, right=True, out_int32=True))

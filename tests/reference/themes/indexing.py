"""Positions, slices, masks; gathering and scattering."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal

inputs(
    flat=torch.tensor([[0, 11], [5, -1]]),
    sources=normal(2, 4),
    source3=normal(3, 2),
    places_sorted=torch.tensor([[0, 3], [1, 2], [2, 0]]),
    triple=torch.tensor([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]),
    same_rows=torch.tensor([1, 1]),
)


def assigned(x, key, value, accumulate=False):
    x = x.clone()
    if accumulate:
        x.index_put_(key, value, accumulate=True)
    else:
        x[key] = value
    return x


case("index_position", "batch | a | triple", lambda x: x[1])
case("index_negative", "batch | a | triple", lambda x: x[-1, -2])
case("index_slice", "a | triple | ca", lambda x: x[1:3, ::2])
case("index_ellipsis", "batch | a", lambda x: x[..., 1])
case("index_newaxis", "a | batch", lambda x: x[:, None, 1])
case("index_tensor", "a index | batch same_rows | triple index", lambda x, i: x[i])
case("index_mixed", "batch index", lambda x, i: x[:, i, 1:3])
case("index_mask", "a mask | triple mask | ca mask", lambda x, m: x[m])
case("index_put", "a index sources | triple index triple2", lambda x, i, s: assigned(x, i, s))
case("index_put_mask", "a mask | triple mask", lambda x, m: assigned(x, m, 7))
case("index_put_slice", "a row | triple index4", lambda x, s: assigned(x, slice(1, 3), s))
case("index_put_accumulate", "a same_rows sources", lambda x, i, s: assigned(x, (i,), s, True))
case("index_select", "a index | triple index | batch same_rows", lambda x, i: x.index_select(0, i))
case("index_add", "a index sources | a same_rows sources | triple index triple2", lambda x, i, s: x.index_add(0, i, s, alpha=2))
case("index_copy", "a index sources | triple index triple2", lambda x, i, s: x.index_copy(0, i, s))
case("index_fill", "a index | triple index", lambda x, i: x.index_fill(1, i, 4))
case("gather", "a places | triple places", lambda x, i: x.gather(1, i))
case("scatter", "a places_sorted source3", lambda x, i, s: x.scatter(1, i, s))
case("scatter_add", "a places source3", lambda x, i, s: x.scatter_add(1, i, s))
case("take", "a flat | triple flat", torch.take)
case("take_along_dim", "a places | triple places", lambda x, i: torch.take_along_dim(x, i, dim=1))
case("take_along_flat", "a flat | triple flat", lambda x, i: torch.take_along_dim(x, i.flatten() % 12))
case("masked_fill", "a mask | triple mask | ca mask", lambda x, m: x.masked_fill(m, -1))
case("masked_select", "a mask | triple mask | batch mask_row", torch.masked_select)
case("masked_scatter", "a mask batch", lambda x, m, s: x.masked_scatter(m, s))
case("where", "mask a b | mask row col | mask triple triple | mask ca cb", torch.where)
case("where_places", "mask | triple | ints", lambda m: torch.where(m))
case("nonzero", "mask | ints | a", torch.nonzero)
case("argwhere", "mask | ints | a", torch.argwhere)
case("one_hot", "labels | index", lambda x: F.one_hot(x, 5))
case("one_hot_inferred", "labels | counts", lambda x: F.one_hot(x))

inputs(triple2=torch.tensor([[1, 1, 1, 1], [2, 2, 2, 2]]), index4=torch.tensor([4, 3, 2, 1]), mask_row=torch.tensor([True, False, True, True]))

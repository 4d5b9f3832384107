"""Splitting, writing parts into a copy of the whole, and picking."""
import torch

from reference import case, inputs, normal

inputs(
    four=normal(2, 4, 3),
    row6=normal(6),
    planes=normal(2, 3, 4),
    edge=normal(3),
    cuts=torch.tensor([1, 3]),
    planes6=normal(2, 6, 2, 2),
    sorted6=torch.tensor([-1.0, 0.0, 0.25, 0.75, 2.0], dtype=torch.float64),
    edge_index=torch.tensor([2, 0]),
    b2rows=normal(2, 4),
)

case("channel_shuffle", "~planes6", lambda x: torch.channel_shuffle(x, 3))
case("diagonal_scatter", "square edge", torch.diagonal_scatter)
case("select_scatter", "a row", lambda x, y: torch.select_scatter(x, y, 0, 1))
case("slice_scatter", "a b", lambda x, y: torch.slice_scatter(x, y[:2], 0, 0, 3, 2))
case("hsplit", "a | row6", lambda x: torch.hsplit(x, 2))
case("hsplit_places", "a", lambda x: torch.hsplit(x, (1, 3)))
case("hsplit_tensor", "a cuts", lambda x, y: torch.hsplit(x, y.tolist()))
case("vsplit", "four", lambda x: torch.vsplit(x, 2))
case("vsplit_places", "a", lambda x: torch.vsplit(x, (1, 2)))
case("dsplit", "planes", lambda x: torch.dsplit(x, 2))
case("dsplit_places", "planes", lambda x: torch.dsplit(x, (1, 3)))
case("tensor_split_tensor", "a cuts", lambda x, y: torch.tensor_split(x, y, 1))
case("column_stack", "a b | row row", lambda x, y: torch.column_stack((x, y)))
case("row_stack", "a b", lambda x, y: torch.row_stack((x, y)))
case("concatenate", "a b", lambda x, y: torch.cat((x, y), 1))
case("msort", "a | ints", torch.msort)
case("nonzero_as_list", "mask", lambda x: torch.nonzero(x, as_tuple=True))
case("take_along_list", "a", lambda x: torch.take(x, torch.tensor([1, 5])))
case("searchsorted_scalar", "sorted6", lambda x: torch.searchsorted(x, 0.5))
case("index_reduce", "a edge_index b2rows", lambda x, y, z: torch.index_reduce(x, 0, y, z, "amax"))
case("roll_all", "a", lambda x: torch.roll(x, (1, 2), (0, 1)))
case("unflatten_size", "a", lambda x: x.unflatten(1, (2, 2)))
case("set_of_tensor", "~a", lambda x: x.clone())
case("broadcast_shapes", "", lambda: torch.tensor(torch.broadcast_shapes((3, 1), (1, 4), (4,))))

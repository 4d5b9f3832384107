"""Sparse, quantised and named tensors, and the rules for element types."""
import torch

from reference import case, inputs, normal

inputs(
    sparse_source=torch.tensor([[0.0, 1.5, 0.0], [2.5, 0.0, -3.0]], dtype=torch.float64),
    sparse_values=normal(3),
    sparse_places=torch.tensor([[0, 1, 1], [2, 0, 2]]),
    scales=torch.tensor([0.1, 0.2, 0.5], dtype=torch.float64),
    zero_points=torch.tensor([0, 5, -3]),
)

case("to_dense", "~sparse_source", lambda x: x.to_sparse().to_dense())
case("to_sparse_dims", "~sparse_source", lambda x: x.to_sparse(1).to_dense())
case("sparse_parts", "~sparse_source", lambda x: (x.to_sparse().indices(), x.to_sparse().values()))
case("sparse_coo_tensor", "~sparse_places ~sparse_values", lambda x, y: torch.sparse_coo_tensor(x, y, (2, 4)).to_dense())
case("quantize_per_tensor", "~a", lambda x: torch.quantize_per_tensor(x.float(), 0.1, 10, torch.quint8).dequantize())
case("int_repr", "~a", lambda x: torch.quantize_per_tensor(x.float(), 0.1, 10, torch.quint8).int_repr())
case("q_scale", "~a", lambda x: (lambda q: torch.tensor([q.q_scale(), q.q_zero_point()], dtype=torch.float64))(torch.quantize_per_tensor(x.float(), 0.25, 3, torch.qint8)))
case("quantize_per_channel", "~a scales zero_points", lambda x, y, z: (lambda q: (q.dequantize(), q.q_per_channel_scales(), q.q_per_channel_zero_points(), torch.tensor(q.q_per_channel_axis())))(torch.quantize_per_channel(x.float(), y.detach().double(), z, 0, torch.qint8)))
case("fake_quantize", "~a", lambda x: torch.fake_quantize_per_tensor_affine(x.float(), torch.tensor(0.1), torch.tensor(0, dtype=torch.int32), -8, 7))
case("fake_quantize_channels", "~a ~scales zero_points", lambda x, y, z: torch.fake_quantize_per_channel_affine(x.float(), y.float(), z.int(), 0, -8, 7))
case("align_to", "a", lambda x: x.refine_names("N", "C").align_to("C", "N").rename(None))
case("align_as", "a row", lambda x, y: y.refine_names("C").align_as(x.refine_names("N", "C")).rename(None))
case("renamed", "~a", lambda x: x.clone())
case("flatten_names", "a", lambda x: x.refine_names("N", "C").flatten(["N", "C"], "F").rename(None))
case("unflatten_names", "a", lambda x: x.refine_names("N", "C").unflatten("C", (("A", 2), ("B", 2))).rename(None))
case("can_cast", "", lambda: torch.tensor([torch.can_cast(torch.float32, torch.int32), torch.can_cast(torch.int32, torch.float64)]))
case("promote_types", "", lambda: torch.zeros(1, dtype=torch.promote_types(torch.int64, torch.float16)).float())
case("result_type", "~a ints", lambda x, y: torch.zeros(1, dtype=torch.result_type(x, y)))

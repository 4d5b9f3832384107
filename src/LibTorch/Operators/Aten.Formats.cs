namespace LibTorch.Native;

/// <content>Sparse, quantised, named and pinned tensors.</content>
internal static partial class Aten
{
    internal static readonly Op
        can_cast = new("can_cast(ScalarType from, ScalarType to) -> bool"),
        promote_types = new("promote_types(ScalarType type1, ScalarType type2) -> ScalarType"),
        result_type_Tensor = new("result_type.Tensor(Tensor tensor, Tensor other) -> ScalarType"),
        to_dense = new("to_dense(Tensor self, ScalarType? dtype=None) -> Tensor"),
        to_sparse = new("to_sparse(Tensor self) -> Tensor"),
        to_sparse_sparse_dim = new("to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor"),
        _indices = new("_indices(Tensor(a) self) -> Tensor(a)"),
        _values = new("_values(Tensor(a) self) -> Tensor(a)"),
        dequantize_self = new("dequantize.self(Tensor self) -> Tensor"),
        int_repr = new("int_repr(Tensor self) -> Tensor"),
        q_scale = new("q_scale(Tensor self) -> float"),
        q_zero_point = new("q_zero_point(Tensor self) -> int"),
        q_per_channel_axis = new("q_per_channel_axis(Tensor self) -> int"),
        q_per_channel_scales = new("q_per_channel_scales(Tensor self) -> Tensor"),
        q_per_channel_zero_points = new("q_per_channel_zero_points(Tensor self) -> Tensor"),
        is_pinned = new("is_pinned(Tensor self, Device? device=None) -> bool"),
        pin_memory = new("pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)"),
        align_as = new("align_as(Tensor self, Tensor other) -> Tensor"),
        align_to = new("align_to(Tensor(a) self, str[] names) -> Tensor(a)"),
        refine_names = new("refine_names(Tensor(a) self, str[] names) -> Tensor(a)"),
        rename = new("rename(Tensor(a) self, str[]? names) -> Tensor(a)"),
        rename_ = new("rename_(Tensor(a!) self, str[]? names) -> Tensor(a!)"),
        flatten_DimnameList = new("flatten.DimnameList(Tensor(a) self, str[] dims, str out_dim) -> Tensor(a)"),
        unflatten_Dimname = new("unflatten.Dimname(Tensor(a) self, str dim, int[] sizes, str[] names) -> Tensor(a)");
}

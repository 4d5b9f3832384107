namespace LibTorch.Native;

/// <content>Tensors from memory, files and parts.</content>
internal static partial class Aten
{
    internal static readonly Op
        from_file = new("from_file(str filename, bool? shared=None, int? size=0, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        empty_strided = new("empty_strided(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        sparse_coo_tensor_indices_size = new("sparse_coo_tensor.indices_size(Tensor indices, Tensor values, int[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor"),
        quantize_per_tensor = new("quantize_per_tensor(Tensor self, float scale, int zero_point, ScalarType dtype) -> Tensor"),
        quantize_per_channel = new("quantize_per_channel(Tensor self, Tensor scales, Tensor zero_points, int axis, ScalarType dtype) -> Tensor"),
        fake_quantize_per_tensor_affine_tensor_qparams = new("fake_quantize_per_tensor_affine.tensor_qparams(Tensor self, Tensor scale, Tensor zero_point, int quant_min, int quant_max) -> Tensor"),
        fake_quantize_per_channel_affine = new("fake_quantize_per_channel_affine(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> Tensor"),
        resize_ = new("resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)");
}

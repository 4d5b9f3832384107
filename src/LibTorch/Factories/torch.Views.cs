using LibTorch.Native;
using static TorchSharp.torch.Tensor;

namespace TorchSharp;

/// <content>Tensors from memory, files and parts.</content>
public static partial class torch
{
    public static Tensor from_file(string filename, bool? shared = null, long? size = 0, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Finish(Aten.from_file.Call(filename, shared, size, dtype, Arg.None, device), requires_grad);

    public static Tensor empty_strided(long[] size, long[] strides, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(Aten.empty_strided.Call(size, strides, dtype, Arg.None, device), requires_grad, names);

    public static Tensor sparse_coo_tensor(Tensor indices, Tensor values, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        Finish(Aten.sparse_coo_tensor_indices_size.Call(indices, values, size, dtype, Arg.None, device), requires_grad, names);

    public static Tensor sparse(Tensor indices, Tensor values, long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false, string[]? names = null) =>
        sparse_coo_tensor(indices, values, size, dtype, device, requires_grad, names);

    public static Tensor quantize_per_tensor(Tensor input, double scale, long zero_point, ScalarType dtype) =>
        Aten.quantize_per_tensor.Call(input, scale, zero_point, dtype);

    public static Tensor quantize_per_channel(Tensor input, Tensor scales, Tensor zero_points, long axis, ScalarType dtype) =>
        Aten.quantize_per_channel.Call(input, scales, zero_points, axis, dtype);

    public static Tensor fake_quantize_per_tensor_affine(Tensor input, Tensor scale, Tensor zero_point, long quant_min, long quant_max) =>
        Aten.fake_quantize_per_tensor_affine_tensor_qparams.Call(input, scale, zero_point, quant_min, quant_max);

    public static Tensor fake_quantize_per_channel_affine(Tensor input, Tensor scale, Tensor zero_point, int axis, long quant_min, long quant_max) =>
        Aten.fake_quantize_per_channel_affine.Call(input, scale, zero_point, axis, quant_min, quant_max);
}

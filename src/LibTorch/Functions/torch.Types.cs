using LibTorch.Native;

namespace TorchSharp;

/// <content>Rules for element types.</content>
public static partial class torch
{
    public static bool can_cast(ScalarType from, ScalarType to) => Aten.can_cast.CallValue(from, to).Bits != 0;

    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => (ScalarType)Aten.promote_types.CallValue(type1, type2).Bits;

    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => (ScalarType)Aten.result_type_Tensor.CallValue(tensor1, tensor2).Bits;

    public static bool is_tensor(object obj) => obj is Tensor;

    public static long numel(Tensor input) => input.numel();

    public static bool is_nonzero(Tensor input) => input.is_nonzero();

    public static bool is_quantized(ScalarType type) => type is ScalarType.QInt8 or ScalarType.QUInt8 or ScalarType.QInt32;

    public static Tensor ByteTensor(Tensor t) => t.@byte();

    public static Tensor BoolTensor(Tensor t) => t.@bool();

    public static Tensor ShortTensor(Tensor t) => t.@short();

    public static Tensor IntTensor(Tensor t) => t.@int();

    public static Tensor LongTensor(Tensor t) => t.@long();

    public static Tensor FloatTensor(Tensor t) => t.@float();

    public static Tensor DoubleTensor(Tensor t) => t.@double();

    public static Tensor dequantize(Tensor input) => input.dequantize();
}

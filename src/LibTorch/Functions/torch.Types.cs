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

    /// <summary>The element type of floating tensors for which none is named; Float32 unless it was changed.</summary>
    public static ScalarType get_default_dtype() => (ScalarType)NativeMethods.dl_default_dtype();

    /// <summary>Changes it for the whole process.</summary>
    /// <exception cref="ArgumentException">The type is not a floating one.</exception>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (!is_floating_point(dtype))
        {
            throw new ArgumentException($"the default element type is a floating one, not {dtype}", nameof(dtype));
        }
        NativeError.Check(NativeMethods.dl_set_default_dtype((int)dtype));
    }

    public static void set_default_tensor_type(Tensor t) => set_default_dtype(t.dtype);

    public static FInfo finfo() => finfo(get_default_dtype());

    /// <summary>Range and precision of a floating element type; a complex one has its parts'.</summary>
    public static FInfo finfo(ScalarType dtype) => dtype switch
    {
        ScalarType.Float16 => new FInfo(16, 10, 15, 1e-3),
        ScalarType.BFloat16 => new FInfo(16, 7, 127, 1e-2),
        ScalarType.Float32 or ScalarType.ComplexFloat32 => new FInfo(32, 23, 127, 1e-6),
        ScalarType.Float64 or ScalarType.ComplexFloat64 => new FInfo(64, 52, 1023, 1e-15),
        _ => throw new ArgumentException($"{dtype} is no floating element type", nameof(dtype)),
    };

    /// <summary>The largest number that an element type holds without a gap below it.</summary>
    public static long max_int_value(ScalarType type) => type switch
    {
        ScalarType.Byte => byte.MaxValue,
        ScalarType.Int8 => sbyte.MaxValue,
        ScalarType.Int16 => short.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Int64 => long.MaxValue,
        ScalarType.Bool => 1,
        ScalarType.BFloat16 => 1 << 8,
        ScalarType.Float16 => 1 << 11,
        ScalarType.Float32 => 1 << 24,
        ScalarType.Float64 => 1L << 53,
        _ => throw new ArgumentException($"{type} has no largest integer", nameof(type)),
    };
}

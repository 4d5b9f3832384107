using DeepLearn.Errors;
using DeepLearn.Tensors;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>An element type as files store it.</summary>
/// <param name="ScalarType">The type in libtorch; for types it lacks, the smallest that holds all their values.</param>
/// <param name="Size">Bytes of an element in a file.</param>
/// <param name="SafeTensors">Its name in safetensors, or null.</param>
/// <param name="Numpy">Its kind and size in NumPy, or null.</param>
/// <param name="Storage">Its class in PyTorch without "Storage", or null.</param>
/// <param name="Widened">True if libtorch has no such type, so that it is only read.</param>
internal sealed record StoredType(
    ScalarType ScalarType, int Size, string? SafeTensors, string? Numpy, string? Storage, bool Widened = false)
{
    /// <summary>A tensor of more dimensions than libtorch's operators take.</summary>
    public const int MaximumDimensions = 64;

    public static IReadOnlyList<StoredType> All { get; } =
    [
        new(ScalarType.Float64, 8, "F64", "f8", "Double"),
        new(ScalarType.Float32, 4, "F32", "f4", "Float"),
        new(ScalarType.Float16, 2, "F16", "f2", "Half"),
        new(ScalarType.BFloat16, 2, "BF16", null, "BFloat16"),
        new(ScalarType.Int64, 8, "I64", "i8", "Long"),
        new(ScalarType.Int32, 4, "I32", "i4", "Int"),
        new(ScalarType.Int16, 2, "I16", "i2", "Short"),
        new(ScalarType.Int8, 1, "I8", "i1", "Char"),
        new(ScalarType.Byte, 1, "U8", "u1", "Byte"),
        new(ScalarType.Bool, 1, "BOOL", "b1", "Bool"),
        new(ScalarType.ComplexFloat32, 8, "C64", "c8", "ComplexFloat"),
        new(ScalarType.ComplexFloat64, 16, null, "c16", "ComplexDouble"),
        new(ScalarType.Int32, 2, "U16", "u2", null, Widened: true),
        new(ScalarType.Int64, 4, "U32", "u4", null, Widened: true),
        new(ScalarType.Int64, 8, "U64", "u8", null, Widened: true),
        new(ScalarType.Float16, 1, "F8_E4M3", null, null, Widened: true),
        new(ScalarType.Float16, 1, "F8_E5M2", null, null, Widened: true),
    ];

    /// <summary>The size of a number that byte order concerns: complex elements have two.</summary>
    public int NumberSize => ScalarType is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64 ? Size / 2 : Size;

    /// <summary>The type to write a tensor with, by the name that one format gives it.</summary>
    /// <exception cref="DeepLearnException">"UnsupportedType": the format has no such type.</exception>
    public static StoredType Of(Tensor tensor, string name, string format, Func<StoredType, string?> nameInFormat) =>
        All.FirstOrDefault(type => type.ScalarType == tensor.dtype && !type.Widened && nameInFormat(type) is not null)
        ?? throw new DeepLearnException("UnsupportedType", DeepLearnErrorKind.InvalidArgument,
            $"The tensor '{name}' is of type {TensorTypes.Name(tensor.dtype)}, which a {format} file cannot hold. Convert it first, or write another format.", name);

    /// <summary>The bytes of a tensor of this type, or null if no tensor can have the shape.</summary>
    public long? Bytes(ReadOnlySpan<long> shape)
    {
        var bytes = (Int128)Size;
        var empty = false;
        if (shape.Length > MaximumDimensions)
            return null;
        foreach (var size in shape)
        {
            empty |= size == 0;
            bytes *= Math.Max(1, size);
            // Sizes beside a zero must fit too: strides are their products.
            if (size < 0 || bytes > long.MaxValue)
                return null;
        }
        return empty ? 0 : (long)bytes;
    }
}

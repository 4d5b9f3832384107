using System.Buffers.Binary;
using System.Runtime.InteropServices;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>Elements row by row, as files hold them.</summary>
internal static class RawTensor
{
    private const int BufferSize = 1 << 20;

    /// <summary>Reads a tensor. That the stream holds as many bytes is for the caller to check first.</summary>
    /// <exception cref="DeepLearnException">"FileTooLarge", or "FileRefused": an unsigned number that no tensor holds.</exception>
    public static Tensor Read(Stream stream, StoredType type, long[] shape, FileErrors errors, bool bigEndian = false)
    {
        errors.CheckMemory(type.Bytes(shape) ?? long.MaxValue);
        using var scope = NewDisposeScope();
        var tensor = empty(shape, dtype: Carrier(type));
        if (tensor.numel() > 0)
        {
            tensor.ReadBytesFromStream(stream, BufferSize);
            if (bigEndian && type.NumberSize > 1)
                SwapBytes(tensor, type.NumberSize);
            tensor = Decode(tensor, type, errors);
        }
        else
        {
            tensor = tensor.to(type.ScalarType);
        }
        return scope.MoveToOuter(tensor);
    }

    /// <summary>Writes a tensor, from any device and of any strides.</summary>
    public static void Write(Stream stream, Tensor tensor)
    {
        using var scope = NewDisposeScope();
        if (tensor.numel() > 0)
            tensor.detach().cpu().contiguous().WriteBytesToStream(stream, BufferSize);
    }

    /// <summary>A type of libtorch with elements of the size that the file's have.</summary>
    private static ScalarType Carrier(StoredType type) => type switch
    {
        { Widened: false, ScalarType: not ScalarType.Bool } => type.ScalarType,
        { Size: 1 } => ScalarType.Byte,
        { Size: 2 } => ScalarType.Int16,
        { Size: 4 } => ScalarType.Int32,
        _ => ScalarType.Int64,
    };

    private static Tensor Decode(Tensor raw, StoredType type, FileErrors errors)
    {
        switch (type)
        {
            // Any byte but 0 is true, as in NumPy; libtorch's own operators rely on 0 and 1.
            case { ScalarType: ScalarType.Bool }:
                return raw.ne(0);
            case { Widened: false }:
                return raw;
            case { ScalarType: ScalarType.Float16 }:
                using (var values = tensor(type.SafeTensors == "F8_E5M2" ? Float8.E5M2 : Float8.E4M3))
                    return values.to(ScalarType.Float16).index_select(0, raw.to(ScalarType.Int64).flatten()).reshape(raw.shape);
            case { Size: 8 }:
                if (raw.min().item<long>() < 0)
                    throw errors.Refused("it holds unsigned 64-bit numbers above the largest int64", "Convert them in NumPy first: array.astype('f8').");
                return raw;
            default:
                // The remainder of a negative number is what the same bits mean without a sign.
                return raw.to(type.ScalarType).remainder(1L << (8 * type.Size));
        }
    }

    private static void SwapBytes(Tensor tensor, int size)
    {
        // Spans hold at most 2^31 bytes.
        const long Step = 1 << 26;
        var flat = tensor.view(-1);
        for (var start = 0L; start < flat.numel(); start += Step)
        {
            using var part = flat.narrow(0, start, Math.Min(Step, flat.numel() - start));
            var bytes = part.bytes;
            if (size == 2)
                Reverse<short>(bytes, BinaryPrimitives.ReverseEndianness);
            else if (size == 4)
                Reverse<int>(bytes, BinaryPrimitives.ReverseEndianness);
            else
                Reverse<long>(bytes, BinaryPrimitives.ReverseEndianness);
        }
    }

    private delegate void Swap<T>(ReadOnlySpan<T> source, Span<T> destination);

    private static void Reverse<T>(Span<byte> bytes, Swap<T> swap)
        where T : unmanaged
    {
        var numbers = MemoryMarshal.Cast<byte, T>(bytes);
        swap(numbers, numbers);
    }
}

using System.Runtime.CompilerServices;
using LibTorch.Native;
using TorchSharp;

namespace LibTorch;

/// <summary>Bulk copies between tensors and .NET memory or streams.</summary>
public static unsafe class TensorData
{
    /// <summary>Bytes moved at once between a tensor and a stream.</summary>
    private const int Chunk = 1 << 20;

    /// <summary>The address of the first element; valid while the tensor lives.</summary>
    public static nint Pointer(torch.Tensor tensor) => (nint)tensor.Info().Data;

    /// <summary>A new CPU tensor with a copy of these values.</summary>
    /// <param name="values">As many values as the shape has places.</param>
    /// <param name="shape">The size of each dimension.</param>
    public static torch.Tensor From<T>(ReadOnlySpan<T> values, params long[] shape)
        where T : unmanaged
    {
        var tensor = torch.empty(shape, torch.ScalarTypeOf<T>());
        CopyFrom(tensor, values);
        return tensor;
    }

    /// <summary>Copies the elements, in row-major order, to the start of the span. The element type must be the tensor's.</summary>
    public static void CopyTo<T>(torch.Tensor tensor, Span<T> destination)
        where T : unmanaged
    {
        var info = tensor.Info();
        CheckElements<T>(tensor, info, destination.Length);
        using var local = info.IsPlain ? null : Local(tensor);
        new ReadOnlySpan<T>((local ?? tensor).Info().Data, checked((int)info.NumberOfElements)).CopyTo(destination);
        GC.KeepAlive(tensor);
    }

    /// <summary>Fills the tensor with the first values of the span, in row-major order. The element type must be the tensor's.</summary>
    public static void CopyFrom<T>(torch.Tensor tensor, ReadOnlySpan<T> source)
        where T : unmanaged
    {
        var info = tensor.Info();
        CheckElements<T>(tensor, info, source.Length);
        source = source[..checked((int)info.NumberOfElements)];
        if (info.IsPlain)
        {
            source.CopyTo(new Span<T>(info.Data, source.Length));
            GC.KeepAlive(tensor);
            return;
        }
        using var local = From(source, tensor.shape);
        tensor.copy_(local);
    }

    /// <summary>Writes the elements in row-major order as they are in memory (little-endian), from any device.</summary>
    public static void WriteTo(torch.Tensor tensor, Stream stream)
    {
        var info = tensor.Info();
        using var local = info.IsPlain ? null : Local(tensor);
        var data = (byte*)(local ?? tensor).Info().Data;
        var total = info.NumberOfElements * info.ElementSize;
        for (var offset = 0L; offset < total; offset += Chunk)
        {
            stream.Write(new ReadOnlySpan<byte>(data + offset, (int)Math.Min(Chunk, total - offset)));
        }
        GC.KeepAlive(tensor);
    }

    /// <summary>Fills the tensor from a stream; throws <see cref="EndOfStreamException"/> if that holds too little.</summary>
    public static void ReadFrom(torch.Tensor tensor, Stream stream)
    {
        var info = tensor.Info();
        if (!info.IsPlain)
        {
            using var local = torch.empty(tensor.shape, tensor.dtype);
            ReadFrom(local, stream);
            tensor.copy_(local);
            return;
        }
        var data = (byte*)info.Data;
        var total = info.NumberOfElements * info.ElementSize;
        for (var offset = 0L; offset < total; offset += Chunk)
        {
            stream.ReadExactly(new Span<byte>(data + offset, (int)Math.Min(Chunk, total - offset)));
        }
        GC.KeepAlive(tensor);
    }

    internal static TensorInfo Contiguous(torch.Tensor tensor)
    {
        var info = tensor.Info();
        return info.IsPlain
            ? info
            : throw new InvalidOperationException("the memory of a tensor can be reached if it is contiguous and on the CPU; use contiguous() and cpu() first");
    }

    private static torch.Tensor Local(torch.Tensor tensor)
    {
        using var detached = tensor.detach();
        using var local = detached.cpu();
        return local.contiguous();
    }

    private static void CheckElements<T>(torch.Tensor tensor, in TensorInfo info, int length)
        where T : unmanaged
    {
        if (Unsafe.SizeOf<T>() != info.ElementSize)
        {
            throw new ArgumentException($"{typeof(T).Name} has {Unsafe.SizeOf<T>()} bytes, an element of {tensor.dtype} has {info.ElementSize}");
        }
        if (length < info.NumberOfElements)
        {
            throw new ArgumentException($"the tensor has {info.NumberOfElements} elements, the span holds {length}");
        }
    }
}

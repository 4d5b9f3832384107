using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Reads and writes the elements of a CPU tensor in place, in row-major order whatever its strides.</summary>
/// <typeparam name="T">The element type.</typeparam>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T>
    where T : unmanaged
{
    private readonly Tensor tensor;
    private readonly long[] sizes;
    private readonly long[] strides;

    internal TensorAccessor(Tensor tensor)
    {
        if (tensor.device_type != DeviceType.CPU)
        {
            throw new InvalidOperationException("the elements of a tensor can be read on the CPU only; move it with cpu() first");
        }
        this.tensor = tensor;
        sizes = tensor.shape;
        strides = tensor.stride();
    }

    public long Count => tensor.NumberOfElements;

    public bool IsReadOnly => false;

    public unsafe T this[params long[] indices]
    {
        get
        {
            var value = *At(indices);
            GC.KeepAlive(tensor);
            return value;
        }

        set
        {
            *At(indices) = value;
            GC.KeepAlive(tensor);
        }
    }

    public T[] ToArray()
    {
        var result = new T[Count];
        CopyTo(result);
        return result;
    }

    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var count = checked((int)(Count - tensorIndex));
        if (tensorIndex == 0)
        {
            LibTorch.TensorData.CopyTo(tensor, array[arrayIndex..]);
            return;
        }
        for (var i = 0; i < count; i++)
        {
            array[arrayIndex + i] = this[Position(tensorIndex + i)];
        }
    }

    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        for (var i = 0; i < array.Length - arrayIndex && tensorIndex + i < Count; i++)
        {
            this[Position(tensorIndex + i)] = array[arrayIndex + i];
        }
    }

    /// <summary>Nothing is held: the tensor keeps its memory.</summary>
    public void Dispose()
    {
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0L; i < Count; i++)
        {
            yield return this[Position(i)];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The indices of the n-th element in row-major order.</summary>
    private long[] Position(long n)
    {
        var indices = new long[sizes.Length];
        for (var d = sizes.Length - 1; d >= 0; d--)
        {
            (n, indices[d]) = Math.DivRem(n, sizes[d]);
        }
        return indices;
    }

    private unsafe T* At(long[] indices)
    {
        if (indices.Length != sizes.Length)
        {
            throw new ArgumentException($"the tensor has {sizes.Length} dimensions, not {indices.Length}");
        }
        var offset = 0L;
        for (var d = 0; d < indices.Length; d++)
        {
            if (indices[d] < 0 || indices[d] >= sizes[d])
            {
                throw new IndexOutOfRangeException($"index {indices[d]} is outside dimension {d}, which has size {sizes[d]}");
            }
            offset += indices[d] * strides[d];
        }
        return (T*)tensor.Info().Data + offset;
    }
}

using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>
/// The rows of a tensor, copied out by number without calling an operator: the loader's thread stays free of an OpenMP team
/// of its own.
/// </summary>
internal sealed class Rows : IDisposable
{
    /// <summary>A span holds at most 2 GiB, so larger tensors are seen through several views.</summary>
    private const long ViewBytes = 1L << 30;

    private readonly Tensor _tensor;
    private readonly List<Tensor> _views = [];
    private readonly long _rowsPerView;
    private readonly int _rowBytes;

    public Rows(Tensor tensor)
    {
        using var scope = NewDisposeScope();
        _tensor = tensor.detach().cpu().contiguous().alias().DetachFromDisposeScope();
        Count = tensor.shape[0];
        _rowBytes = checked((int)(tensor.numel() / Count * tensor.element_size()));
        _rowsPerView = Math.Max(1, ViewBytes / Math.Max(1, _rowBytes));
        for (var start = 0L; start < Count; start += _rowsPerView)
            _views.Add(_tensor.narrow(0, start, Math.Min(_rowsPerView, Count - start)).DetachFromDisposeScope());
    }

    public long Count { get; }

    public ScalarType Type => _tensor.dtype;

    public long[] RowShape => _tensor.shape[1..];

    /// <summary>The rows as a new tensor; bytes become Float32 in 0..1, as torchvision's ToTensor makes them.</summary>
    public Tensor Gather(ReadOnlySpan<long> indices)
    {
        var scaled = Type == ScalarType.Byte;
        var result = empty([indices.Length, .. RowShape], scaled ? ScalarType.Float32 : Type);
        var target = result.bytes;
        var size = scaled ? _rowBytes * sizeof(float) : _rowBytes;
        for (var i = 0; i < indices.Length; i++)
        {
            var row = Row(indices[i]);
            var place = target.Slice(i * size, size);
            if (scaled)
                PixelScale.Apply(row, MemoryMarshal.Cast<byte, float>(place));
            else
                row.CopyTo(place);
        }
        GC.KeepAlive(this); // the views' memory is read through spans
        return result;
    }

    public void Dispose()
    {
        foreach (var view in _views)
            view.Dispose();
        _tensor.Dispose();
    }

    private ReadOnlySpan<byte> Row(long index)
    {
        if (index < 0 || index >= Count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} examples, numbered from 0.");
        return _views[(int)(index / _rowsPerView)].bytes.Slice((int)(index % _rowsPerView) * _rowBytes, _rowBytes);
    }
}

namespace DeepLearn.Tables.Building;

/// <summary>A list that grows without copying: while it is filled no value is held twice.</summary>
internal sealed class Segments<T>
{
    private const int Size = 1 << 16;

    private readonly List<T[]> _full = [];
    private T[] _last = [];
    private int _used;

    public int Count => _full.Count * Size + _used;

    public void Add(T value)
    {
        if (_used == _last.Length)
            Grow();
        _last[_used++] = value;
    }

    public T[] ToArray()
    {
        var result = GC.AllocateUninitializedArray<T>(Count);
        var start = 0;
        foreach (var segment in _full)
        {
            segment.CopyTo(result, start);
            start += Size;
        }
        _last.AsSpan(0, _used).CopyTo(result.AsSpan(start));
        return result;
    }

    /// <summary>The first segment begins small, for the many tables that are.</summary>
    private void Grow()
    {
        if (_used < Size)
        {
            Array.Resize(ref _last, Math.Clamp(_used * 2, 256, Size));
            return;
        }
        _full.Add(_last);
        _last = GC.AllocateUninitializedArray<T>(Size);
        _used = 0;
    }
}

using System.Runtime.InteropServices;

namespace LibTorch.Native;

/// <summary>Memory for the lists and strings of one call: the caller's stack, and the heap for what does not fit there.</summary>
internal unsafe ref struct Scratch(Span<long> stack)
{
    private Span<long> free = stack;
    private List<nint>? heap;

    /// <summary>Room for so many 8-byte values. The stack span given must not move, as stackalloc's does not.</summary>
    public long* Take(int count)
    {
        if (count <= free.Length)
        {
            var address = (long*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref MemoryMarshal.GetReference(free));
            free = free[count..];
            return address;
        }
        var memory = (nint)NativeMemory.Alloc((nuint)count, sizeof(long));
        (heap ??= []).Add(memory);
        return (long*)memory;
    }

    public readonly void Dispose()
    {
        if (heap is null)
        {
            return;
        }
        foreach (var memory in heap)
        {
            NativeMemory.Free((void*)memory);
        }
    }
}

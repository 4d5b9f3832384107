using System.Runtime.InteropServices;

namespace LibTorch.Native;

/// <summary>What can be read of a tensor without an operator (<c>Info</c> in tensor.cpp).</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct TensorInfo
{
    public void* Data;
    public long* Sizes;
    public long* Strides;
    public long NumberOfElements;
    public long StorageOffset;
    public int Dimensions;
    public int DType;
    public int ElementSize;
    public int DeviceType;
    public int DeviceIndex;
    private int flags;

    public readonly bool IsContiguous => (flags & 1) != 0;
    public readonly bool RequiresGrad => (flags & 2) != 0;
    public readonly bool IsLeaf => (flags & 4) != 0;
    public readonly bool IsSparse => (flags & 8) != 0;

    /// <summary>The values lie in row-major order in memory that this process reaches.</summary>
    public readonly bool IsPlain => IsContiguous && DeviceType == (int)TorchSharp.DeviceType.CPU;
}

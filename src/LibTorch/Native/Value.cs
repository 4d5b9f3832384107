using System.Runtime.InteropServices;

namespace LibTorch.Native;

/// <summary>One argument or result as the shim sees it (<c>dl::Value</c> in shim.h).</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Value
{
    public ValueTag Tag;
    public int Aux;
    public long Bits;
}

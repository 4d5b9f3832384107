using System.Runtime.InteropServices;

namespace LibTorch.Native;

/// <summary>Turns the shim's status codes into exceptions.</summary>
internal static unsafe class NativeError
{
    public static void Check(int status)
    {
        if (status < 0)
        {
            throw Last();
        }
    }

    public static nint Check(nint pointer) => pointer != 0 ? pointer : throw Last();

    public static TorchException Last() => new(Text(NativeMethods.dl_last_error()));

    public static string Text(byte* utf8) => Marshal.PtrToStringUTF8((nint)utf8) ?? "";
}

using LibTorch.Native;

namespace TorchSharp;

/// <summary>Holds libtorch's guard for inference mode on this thread.</summary>
internal sealed class InferenceMode(bool mode) : IDisposable
{
    private nint guard = NativeMethods.dl_inference_enter(mode ? 1 : 0);

    public static bool IsEnabled => NativeMethods.dl_inference_enabled() != 0;

    public void Dispose()
    {
        var held = Interlocked.Exchange(ref guard, 0);
        if (held != 0)
        {
            NativeMethods.dl_inference_leave(held);
        }
    }
}

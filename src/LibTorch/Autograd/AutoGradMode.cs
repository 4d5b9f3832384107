using LibTorch.Native;

namespace TorchSharp;

/// <summary>Sets this thread's gradient mode and restores the former one.</summary>
internal sealed class AutoGradMode : IDisposable
{
    private readonly bool before;

    public AutoGradMode(bool enabled)
    {
        before = IsEnabled;
        NativeMethods.dl_set_grad_enabled(enabled ? 1 : 0);
    }

    public static bool IsEnabled => NativeMethods.dl_grad_enabled() != 0;

    public void Dispose() => NativeMethods.dl_set_grad_enabled(before ? 1 : 0);
}

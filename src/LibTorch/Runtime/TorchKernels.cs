using LibTorch.Native;

namespace LibTorch;

/// <summary>
/// CPU kernels that stand in for libtorch's where they are faster: pooling, optimizer steps and others, each in a file of
/// native/kernels. Values agree with libtorch's within rounding.
/// </summary>
public static class TorchKernels
{
    /// <summary>
    /// False to let libtorch do all work, in the whole process; false at the start where the environment variable
    /// DEEPLEARN_KERNELS is 0.
    /// </summary>
    public static bool Enabled
    {
        get => NativeMethods.dl_kernels_enabled() != 0;
        set => NativeMethods.dl_set_kernels_enabled(value ? 1 : 0);
    }
}

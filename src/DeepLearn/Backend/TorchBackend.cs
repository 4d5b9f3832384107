using LibTorch;
using TorchSharp;

namespace DeepLearn.Backend;

/// <summary>What the engine needs of libtorch beyond TorchSharp's functions; only the classes of this folder call the LibTorch namespace.</summary>
public static class TorchBackend
{
    /// <summary>The version of libtorch, such as "1.13.0".</summary>
    public static string Version => TorchRuntime.Version;

    /// <summary>Threads that one operator may use.</summary>
    public static int Threads
    {
        get => TorchRuntime.Threads;
        set => TorchRuntime.Threads = value;
    }

    /// <summary>The linear algebra library in use, such as "OpenBLAS".</summary>
    public static string Blas => TorchRuntime.Blas;

    /// <summary>The vector instructions in use, such as "AVX512".</summary>
    public static string CpuCapability => TorchRuntime.CpuCapability;

    /// <summary>The function that made a tensor and gives it its gradient, such as "AddBackward0"; null for none.</summary>
    /// <param name="tensor">The tensor.</param>
    /// <returns>libtorch's name of the function.</returns>
    public static string? GradientFunction(torch.Tensor tensor) => TorchAutograd.FunctionName(tensor);

    /// <summary>Tells tensors about the shell that they are used in.</summary>
    /// <param name="unwrap">Takes off what the shell wraps around its values.</param>
    /// <param name="text">How a tensor reads within the shell's text.</param>
    public static void ServeShell(Func<object?, object?> unwrap, Func<torch.Tensor, string> text) => (Shell.Unwrap, Shell.Text) = (unwrap, text);

    /// <summary>CUDA devices that libtorch can use.</summary>
    public static int CudaDeviceCount => TorchRuntime.CudaDeviceCount;

    /// <summary>The native memory of CPU tensors.</summary>
    public static TorchMemoryStatistics MemoryStatistics => TorchMemory.Statistics;

    /// <summary>Gives native memory that waits for reuse back to the system.</summary>
    public static void ReleaseCachedMemory() => TorchMemory.ReleaseCache();

    /// <summary>The graph behind a tensor; null for a leaf.</summary>
    /// <param name="tensor">Any tensor.</param>
    public static GraphNode? Graph(torch.Tensor tensor) => TorchAutograd.Graph(tensor);
}

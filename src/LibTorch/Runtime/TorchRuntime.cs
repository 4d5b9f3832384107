using LibTorch.Native;

namespace LibTorch;

/// <summary>What libtorch this process runs on, and how.</summary>
public static unsafe class TorchRuntime
{
    /// <summary>The version of libtorch that the native part was built against, "1.13.0".</summary>
    public static string Version => NativeError.Text(NativeMethods.dl_torch_version());

    /// <summary>libtorch's own description of its build: compiler, BLAS, oneDNN, CPU capability in use.</summary>
    public static string BuildInfo
    {
        get
        {
            var buffer = stackalloc byte[8192];
            var length = NativeMethods.dl_build_info(buffer, 8192);
            NativeError.Check(length);
            return System.Text.Encoding.UTF8.GetString(buffer, length);
        }
    }

    /// <summary>The vector instructions that libtorch's kernels use: "AVX512", "AVX2", "DEFAULT" or "NO AVX".</summary>
    public static string CpuCapability
    {
        get
        {
            const string Label = "CPU capability usage: ";
            var line = BuildInfo.Split('\n').FirstOrDefault(l => l.Contains(Label, StringComparison.Ordinal));
            return line is null ? "unknown" : line[(line.IndexOf(Label, StringComparison.Ordinal) + Label.Length)..].Trim();
        }
    }

    /// <summary>The linear algebra library in use: "MKL", "OpenBLAS" or "reference BLAS".</summary>
    public static string Blas
    {
        get
        {
            _ = Version;  // the libraries are mapped once libtorch is loaded
            var mapped = File.Exists("/proc/self/maps") ? File.ReadAllText("/proc/self/maps") : "";
            return mapped.Contains("libmkl_core", StringComparison.Ordinal) || BuildInfo.Contains("Math Kernel Library", StringComparison.Ordinal) ? "MKL"
                : mapped.Contains("openblas", StringComparison.OrdinalIgnoreCase) ? "OpenBLAS"
                : "reference BLAS";
        }
    }

    /// <summary>Threads that one operator may use.</summary>
    public static int Threads
    {
        get => NativeMethods.dl_num_threads();
        set => NativeError.Check(NativeMethods.dl_set_num_threads(value));
    }

    /// <summary>CUDA devices that libtorch can use; 0 where it was built without CUDA.</summary>
    public static int CudaDeviceCount => NativeMethods.dl_cuda_device_count();
}

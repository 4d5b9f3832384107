using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace LibTorch.Native;

/// <summary>
/// Choices that make the libtorch of a distribution fast, made before it loads because it reads them once. A variable that
/// the user set stays as it is.
/// </summary>
internal static unsafe partial class StartupSettings
{
    /// <summary>Debian's OpenBLAS built on OpenMP: the build on plain threads keeps a pool of its own that fights libtorch's.</summary>
    private const string OpenBlasFolder = "/usr/lib/x86_64-linux-gnu/openblas-openmp";

    internal static void Apply()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }
        if (Avx512F.IsSupported && Avx512BW.IsSupported && Avx512DQ.IsSupported && Avx512F.VL.IsSupported && Fma.IsSupported)
        {
            SetNative("ATEN_CPU_CAPABILITY", "avx512");
        }
        if (Environment.GetEnvironmentVariable("GOMP_SPINCOUNT") is null)
        {
            SetNative("OMP_WAIT_POLICY", "passive");  // spinning teams starve any other process on the machine
        }
        SetNative("GLOG_minloglevel", "2");  // libtorch's notes on deprecated and experimental functions, which it prints to the console
        SetNative("OMP_NUM_THREADS", Cores().ToString(CultureInfo.InvariantCulture));
        foreach (var library in new[] { "libblas.so.3", "liblapack.so.3" })
        {
            NativeLibrary.TryLoad(Path.Combine(OpenBlasFolder, library), out _);  // loaded first, it stands in for the reference BLAS
        }
    }

    internal static void ApplyAfterLoad(nint module)
    {
        if (Environment.GetEnvironmentVariable("DEEPLEARN_CACHE_MEMORY") is not ("0" or "off"))
        {
            ((delegate* unmanaged<long, int>)NativeLibrary.GetExport(module, "dl_memory_use_cache"))(CacheLimit());
        }
        if (Environment.GetEnvironmentVariable("OMP_NUM_THREADS") is null)
        {
            ((delegate* unmanaged<int, int>)NativeLibrary.GetExport(module, "dl_set_num_threads"))(Cores());
        }
    }

    /// <summary>A quarter of the memory that this process may use, which in a container is less than the machine's.</summary>
    private static long CacheLimit() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4;

    /// <summary>Physical cores that this process may use: two hyper-threads of a core share the units that the kernels keep busy.</summary>
    private static int Cores()
    {
        var available = Environment.ProcessorCount;
        try
        {
            var cores = new HashSet<(string, string)>();
            var package = "";
            foreach (var line in File.ReadLines("/proc/cpuinfo"))
            {
                if (line.StartsWith("physical id", StringComparison.Ordinal))
                {
                    package = line;
                }
                else if (line.StartsWith("core id", StringComparison.Ordinal))
                {
                    cores.Add((package, line));
                }
            }
            return cores.Count > 0 ? Math.Min(available, cores.Count) : available;
        }
        catch (IOException)
        {
            return available;
        }
    }

    /// <summary>.NET keeps its own copy of the environment: what native code shall see goes through libc.</summary>
    private static void SetNative(string name, string value)
    {
        if (Environment.GetEnvironmentVariable(name) is null)
        {
            _ = setenv(name, value, overwrite: 0);
        }
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);
}

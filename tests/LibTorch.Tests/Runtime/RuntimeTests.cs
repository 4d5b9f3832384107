using System.Reflection;
using System.Runtime.Intrinsics.X86;
using System.Runtime.Loader;
using TorchSharp;

namespace LibTorch.Tests.Runtime;

/// <summary>Start-up choices, what is reported of them, and a machine without libtorch.</summary>
public class RuntimeTests
{
    [Fact]
    public void TheLibraryTellsItsVersionAndChoices()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+", TorchRuntime.Version);
        Assert.Contains("PyTorch built with", TorchRuntime.BuildInfo, StringComparison.Ordinal);
        Assert.Contains(TorchRuntime.Blas, new[] { "OpenBLAS", "MKL", "reference BLAS" });
        Assert.InRange(TorchRuntime.Threads, 1, Environment.ProcessorCount);
        Assert.Equal(TorchRuntime.CudaDeviceCount > 0, torch.cuda.is_available());
    }

    [Fact]
    public void WideVectorsAreUsedWhereTheProcessorHasThem()
    {
        if (Environment.GetEnvironmentVariable("ATEN_CPU_CAPABILITY") is null && Avx512F.VL.IsSupported && Avx512BW.IsSupported)
        {
            Assert.Equal("AVX512", TorchRuntime.CpuCapability);
        }
        else
        {
            Assert.NotEqual("unknown", TorchRuntime.CpuCapability);
        }
    }

    [Fact]
    public void OpenBlasIsUsedWhereItIsInstalled()
    {
        if (File.Exists("/usr/lib/x86_64-linux-gnu/openblas-openmp/libblas.so.3"))
        {
            Assert.NotEqual("reference BLAS", TorchRuntime.Blas);
        }
        else
        {
            Assert.NotEqual("", TorchRuntime.Blas);
        }
    }

    [Fact]
    public void TheNumberOfThreadsCanBeSet()
    {
        var before = torch.get_num_threads();
        torch.set_num_threads(1);
        Assert.Equal(1, TorchRuntime.Threads);
        torch.set_num_threads(before);
    }

    [Fact]
    public void WithoutTheNativePartTheFirstCallSaysWhatToDo()
    {
        var message = FirstCallIn(_ => { });
        Assert.Contains("there is no file", message, StringComparison.Ordinal);
        Assert.Contains("./build.ps1 Bootstrap", message, StringComparison.Ordinal);
        Assert.Contains("LIBTORCH", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ANativePartThatDoesNotLoadSaysWhyAndWhatToDo()
    {
        var message = FirstCallIn(folder => File.WriteAllText(Path.Combine(folder, "libdeeplearn_torch.so"), "not a library"));
        Assert.Contains("could not be loaded", message, StringComparison.Ordinal);
        Assert.Contains("libdeeplearn_torch.so", message, StringComparison.Ordinal);
        Assert.Contains("./build.ps1 Bootstrap", message, StringComparison.Ordinal);
    }

    /// <summary>Loads a second copy of the assembly from a folder of its own and returns the message of its first native call, twice the same.</summary>
    private static string FirstCallIn(Action<string> prepare)
    {
        var folder = Directory.CreateTempSubdirectory("libtorch-test").FullName;
        var context = new AssemblyLoadContext(folder, isCollectible: false);
        try
        {
            var copy = Path.Combine(folder, "LibTorch.dll");
            File.Copy(typeof(torch).Assembly.Location, copy);
            prepare(folder);
            var method = context.LoadFromAssemblyPath(copy).GetType("TorchSharp.torch")!.GetMethod("is_grad_enabled")!;
            var first = Assert.Throws<TargetInvocationException>(() => method.Invoke(null, null)).InnerException!;
            var second = Assert.Throws<TargetInvocationException>(() => method.Invoke(null, null)).InnerException!;
            Assert.Equal("LibTorch.TorchNotFoundException", first.GetType().FullName);
            Assert.Equal(first.Message, second.Message);
            return first.Message;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

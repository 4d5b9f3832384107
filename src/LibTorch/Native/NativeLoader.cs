using System.Reflection;
using System.Runtime.InteropServices;

namespace LibTorch.Native;

/// <summary>Loads the shim, and with it libtorch, at the first native call; what must be settled before libtorch starts is done here.</summary>
internal static class NativeLoader
{
    internal const string Library = "deeplearn_torch";

    private const string FileName = "libdeeplearn_torch.so";

    private const string Remedy =
        "Install libtorch (Debian: apt-get install libtorch-dev libopenblas0-openmp; './build.ps1 Bootstrap' does it) and build: './build.ps1 Build'. "
        + "Or set the environment variable LIBTORCH to the folder of PyTorch's libtorch and build again; in a packed module the native part "
        + "alone is built, by 'sh native/build.sh module/bin/libdeeplearn_torch.so'.";

    private static readonly Lock Gate = new();

    private static nint module;

    internal static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (name != Library)
        {
            return 0;
        }
        lock (Gate)
        {
            if (module == 0)
            {
                StartupSettings.Apply();
                var loaded = Load();
                StartupSettings.ApplyAfterLoad(loaded);
                module = loaded;
            }
            return module;
        }
    }

    private static nint Load()
    {
        var folder = Path.GetDirectoryName(typeof(NativeLoader).Assembly.Location);
        var path = Environment.GetEnvironmentVariable("DEEPLEARN_NATIVE")  // one compiled for another libtorch: native/build.sh
            ?? Path.Combine(string.IsNullOrEmpty(folder) ? AppContext.BaseDirectory : folder, FileName);
        if (!File.Exists(path))
        {
            throw new TorchNotFoundException($"The native part of LibTorch was not found: there is no file {path}. {Remedy}");
        }
        try
        {
            return NativeLibrary.Load(path);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            throw new TorchNotFoundException($"libtorch could not be loaded by {path}: {Reason(e.Message)}. {Remedy}", e);
        }
    }

    /// <summary>The dynamic linker's own words ("libtorch_cpu.so.1.13: cannot open shared object file"), without .NET's advice around them.</summary>
    private static string Reason(string message)
    {
        var lines = message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (lines.FirstOrDefault(line => line.Contains(".so", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal)) ?? lines[0]).TrimEnd('.');
    }
}

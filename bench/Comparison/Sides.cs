using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics.X86;
using DeepLearn.Bench.Works;

namespace DeepLearn.Bench.Comparison;

/// <summary>Starts the sides of a comparison.</summary>
internal static class Sides
{
    public const string Ours = "DeepLearn";
    public const string Tuned = "tuned Python";
    public const string Stock = "stock Python";

    private const string Python = "/usr/bin/python3";
    private const string OpenBlas = "/usr/lib/x86_64-linux-gnu/openblas-openmp";

    /// <summary>Null where Python can take part, else what is missing.</summary>
    public static string? MissingPython()
    {
        const string remedy = "Install it for the comparison (Debian: apt-get install python3-torch python3-torchvision python3-pandas).";
        if (!File.Exists(Python))
            return $"There is no {Python}. {remedy}";
        using var probe = Process.Start(new ProcessStartInfo(Python, ["-c", "import torch, torchvision, pandas"]) { RedirectStandardError = true })!;
        probe.StandardError.ReadToEnd();
        probe.WaitForExit();
        return probe.ExitCode == 0 ? null : $"{Python} has no torch, torchvision and pandas. {remedy}";
    }

    /// <summary>Starts one side.</summary>
    public static Side Start(string side, WorkInfo work)
    {
        if (side == Ours)
            return new(side, new("dotnet", [typeof(Sides).Assembly.Location, "worker", work.Name]));
        var start = new ProcessStartInfo(Python, [Path.Combine(AppContext.BaseDirectory, "peer.py"), work.Name, Artifacts.Folder]);
        if (side == Tuned)
            Tune(start.Environment);
        return new(side, start);
    }

    /// <summary>What our native start-up chooses by itself, a user of Python sets by hand.</summary>
    private static void Tune(IDictionary<string, string?> environment)
    {
        environment["PEER_THREADS"] = environment["OMP_NUM_THREADS"] = Machine.Cores.ToString(CultureInfo.InvariantCulture);
        environment["OMP_WAIT_POLICY"] = "passive";
        if (Directory.Exists(OpenBlas))
            environment["LD_LIBRARY_PATH"] = OpenBlas;
        if (Avx512F.IsSupported && Avx512BW.IsSupported && Avx512DQ.IsSupported && Avx512F.VL.IsSupported)
            environment["ATEN_CPU_CAPABILITY"] = "avx512";
    }
}

using DeepLearn.Backend;

namespace DeepLearn.Bench.Comparison;

/// <summary>What the figures were measured on.</summary>
internal sealed record Machine(string Processor, int CoreCount, string LibTorch, string Blas, string Instructions, string Runtime, DateTime Date)
{
    /// <summary>Threads that our side uses, and so tuned Python too.</summary>
    public static int Cores => TorchBackend.Threads;

    public static Machine This() => new(
        ProcessorName(), Cores, TorchBackend.Version, TorchBackend.Blas, TorchBackend.CpuCapability,
        System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription, DateTime.Now);

    public override string ToString() => FormattableString.Invariant(
        $"{Processor}, {CoreCount} threads, libtorch {LibTorch} ({Instructions}, {Blas}), {Runtime}, {Date:yyyy-MM-dd HH:mm}");

    private static string ProcessorName()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? "unknown processor";
    }
}

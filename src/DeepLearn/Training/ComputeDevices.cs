using DeepLearn.Backend;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>The devices of this machine that libtorch can use.</summary>
public static class ComputeDevices
{
    /// <summary>The CPU first, then each CUDA device.</summary>
    public static IReadOnlyList<ComputeDevice> List() => Enumerable.Range(0, TorchBackend.CudaDeviceCount)
        .Select(index => new ComputeDevice($"cuda:{index}", "CUDA", null, null, null, TorchBackend.Version, null))
        .Prepend(new ComputeDevice("cpu", "CPU", TorchBackend.Threads, TorchBackend.Blas, TorchBackend.CpuCapability,
            TorchBackend.Version, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes))
        .ToArray();

    /// <summary>What is known of a device in use.</summary>
    internal static ComputeDevice Get(Device device) => List()[device.type == DeviceType.CPU ? 0 : device.index + 1];
}

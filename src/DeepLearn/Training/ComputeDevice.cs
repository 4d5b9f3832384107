namespace DeepLearn.Training;

/// <summary>A device that can train models, and the software it does so with.</summary>
/// <param name="Name">The name by which options take it: "cpu", "cuda:0".</param>
/// <param name="Type">"CPU" or "CUDA".</param>
/// <param name="Threads">Threads that libtorch uses for one operator on the CPU; null elsewhere.</param>
/// <param name="Blas">The library of matrix products on the CPU; null elsewhere.</param>
/// <param name="CpuCapability">The vector instructions in use on the CPU; null elsewhere.</param>
/// <param name="LibTorchVersion">The version of libtorch.</param>
/// <param name="MemoryBytes">Memory of the machine for the CPU; null where libtorch does not tell.</param>
public sealed record ComputeDevice(
    string Name, string Type, int? Threads, string? Blas, string? CpuCapability, string LibTorchVersion, long? MemoryBytes);

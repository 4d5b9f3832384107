namespace LibTorch;

/// <summary>Native memory of CPU tensors, in bytes.</summary>
/// <param name="LiveBytes">Held by tensors now.</param>
/// <param name="PeakBytes">The most that tensors held at once.</param>
/// <param name="CachedBytes">Freed by tensors, waiting for reuse.</param>
/// <param name="LiveBlocks">Blocks held by tensors now.</param>
/// <param name="LiveTensors">Tensor objects of .NET that hold a native tensor.</param>
public readonly record struct TorchMemoryStatistics(long LiveBytes, long PeakBytes, long CachedBytes, long LiveBlocks, long LiveTensors);

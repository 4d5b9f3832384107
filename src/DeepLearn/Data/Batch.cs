using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>Some examples with their labels. The one who takes a batch disposes it.</summary>
/// <param name="Features">Shape [n, ...]: Float32, or Int64 for tokens.</param>
/// <param name="Labels">Int64 of shape [n] for classes, Float32 of shape [n, k] for numbers.</param>
public readonly record struct Batch(Tensor Features, Tensor Labels) : IDisposable
{
    /// <summary>The number of examples.</summary>
    public long Count => Features.shape[0];

    /// <summary>The batch on a device: itself if it is there already, else a copy (this one is then disposed).</summary>
    /// <param name="device">Where it shall be.</param>
    public Batch To(Device device)
    {
        if (device.type == TorchSharp.DeviceType.CPU)
            return this;
        using (this)
            return new Batch(Features.to(device), Labels.to(device));
    }

    /// <summary>Frees both tensors.</summary>
    public void Dispose()
    {
        Features.Dispose();
        Labels.Dispose();
    }
}

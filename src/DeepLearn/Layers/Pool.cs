using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>What the layers share that make one value of each window.</summary>
public abstract class Pool : Module
{
    private protected readonly Window _window;

    private protected Pool(int dimensions, long[] kernelSize, long[]? stride, long[]? padding, long[] dilation)
    {
        KernelSize = Setting.Sizes(dimensions, 1, kernelSize, Kind);
        Stride = Setting.Sizes(dimensions, 1, stride ?? kernelSize, Kind, nameof(stride));
        Padding = Setting.Sizes(dimensions, 0, padding ?? [0], Kind, nameof(padding));
        _window = new(dimensions, KernelSize, Stride, Padding, Setting.Sizes(dimensions, 1, dilation, Kind));
        _window.CheckPadding(Kind);
    }

    /// <summary>The size of the window in each dimension, or one value for all.</summary>
    public long[] KernelSize { get; }

    /// <summary>Steps of the window.</summary>
    public long[] Stride { get; }

    /// <summary>What is put around the data.</summary>
    public long[] Padding { get; }

    /// <inheritdoc/>
    protected sealed override void Prepare(Tensor input) => _window.Check(this, input.shape);
}

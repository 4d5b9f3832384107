using DeepLearn.Errors;
using DeepLearn.Tensors;
using static TorchSharp.torch;

namespace DeepLearn.Modules;

/// <summary>
/// A layer with weights whose input size may be left open until the first input (D2L 6.4, deferred initialisation).
/// Weights are drawn from libtorch's global generator when the size becomes known.
/// </summary>
public abstract class LazyModule : Module
{
    private long? _known;

    /// <summary>The input size (features or channels), or null while unknown.</summary>
    protected long? InputSize => _known;

    private protected sealed override bool OwnSizesKnown => _known is not null && base.OwnSizesKnown;

    /// <summary>The tensor of a state dict from whose shape the size can be read.</summary>
    internal abstract string SizingName { get; }

    /// <summary>The input size that a tensor of the name <see cref="SizingName"/> implies, or null if it implies none.</summary>
    private protected abstract long? SizeFrom(ReadOnlySpan<long> sizingShape);

    /// <summary>The input size that an accepted input implies.</summary>
    private protected abstract long SizeOf(ReadOnlySpan<long> inputShape);

    /// <summary>Registers all tensors for an input size, or for null their names alone.</summary>
    private protected abstract void CreateTensors(long? inputSize);

    /// <summary>Throws if the input does not fit.</summary>
    private protected abstract void Check(ReadOnlySpan<long> inputShape);

    /// <summary>To be called at the end of the constructor.</summary>
    private protected void Create(long? inputSize)
    {
        _known = inputSize;
        using var noGrad = no_grad();
        CreateTensors(inputSize);
    }

    /// <inheritdoc/>
    protected sealed override void Prepare(Tensor input)
    {
        var shape = input.shape;
        Check(shape);
        if (input.is_integral())
        {
            throw new DeepLearnException("InputType", DeepLearnErrorKind.InvalidArgument,
                $"{Kind} computes with {TensorTypes.Name(_type)}, the input has whole numbers ({TensorTypes.Name(input.dtype)}). "
                + $"Convert the input to {TensorTypes.Name(_type)}.", this);
        }
        if (_known is null)
            Create(SizeOf(shape));
    }

    internal bool TrySizeFrom(Tensor value)
    {
        if (SizeFrom(value.shape) is not { } size)
            return false;
        Create(size);
        return true;
    }

    internal void ForgetSize() => Create(null);
}

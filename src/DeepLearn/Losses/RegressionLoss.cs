using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>A loss that compares numbers one by one; shapes may differ in dimensions of size 1 only.</summary>
public abstract class RegressionLoss : Loss
{
    /// <inheritdoc/>
    public sealed override Tensor Compute(Tensor output, Tensor target)
    {
        var expected = output.shape;
        var got = target.shape;
        if (expected.AsSpan().SequenceEqual(got))
            return Mean(output, target);
        // libtorch would broadcast [n] against [n, 1] to [n, n] and compute something else.
        if (!expected.Where(size => size != 1).SequenceEqual(got.Where(size => size != 1)))
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"{Name} expects labels of the output's shape {Shapes.Text(expected)}, got {Shapes.Text(got)}. "
                + "Give the last layer as many outputs as there are labels per example.", target);
        }
        using var aligned = target.reshape(expected);
        return Mean(output, aligned);
    }

    /// <summary>The loss of two tensors of one shape.</summary>
    private protected abstract Tensor Mean(Tensor output, Tensor target);
}

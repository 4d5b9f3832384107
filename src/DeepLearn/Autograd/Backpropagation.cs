using System.Runtime.InteropServices;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Autograd;

/// <summary>Backward with errors that say what to do.</summary>
public static class Backpropagation
{
    /// <summary>Adds the gradients of a tensor to the .grad of every leaf it depends on.</summary>
    /// <param name="output">A scalar, or any tensor with a weight.</param>
    /// <param name="weight">What its elements are weighted with, in its shape; null for a scalar.</param>
    /// <param name="retainGraph">Keep the graph for another backward.</param>
    /// <param name="createGraph">Record the gradients themselves, for second derivatives.</param>
    /// <param name="inputs">The leaves to reach; all if null.</param>
    /// <exception cref="DeepLearnException">"NoGradient", "NotAScalar", "ShapeMismatch", "GraphFreed" or "ChangedInPlace".</exception>
    public static void Run(Tensor output, Tensor? weight = null, bool retainGraph = false, bool createGraph = false, IList<Tensor>? inputs = null)
    {
        if (!output.requires_grad)
        {
            throw new DeepLearnException("NoGradient", DeepLearnErrorKind.InvalidArgument,
                "Nothing was recorded of how this tensor was computed, so it has no gradient. Make what it depends on with -RequiresGrad " +
                "(or $x.requires_grad_()), and compute it outside Invoke-NoGrad and without detach().", output);
        }
        if (weight is null && output.numel() != 1)
            throw GradientErrors.NotAScalar(output);
        if (weight is not null && !weight.shape.SequenceEqual(output.shape))
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"The weight has the shape [{string.Join(", ", weight.shape)}], but it multiplies a tensor of the shape [{string.Join(", ", output.shape)}]. Give one of that shape.", weight);
        }
        try
        {
            autograd.backward([output], weight is null ? null : [weight], retainGraph || createGraph, createGraph, inputs);
        }
        catch (ExternalException error) when (GradientErrors.From(error, output) is { } clear)
        {
            throw clear;
        }
    }
}

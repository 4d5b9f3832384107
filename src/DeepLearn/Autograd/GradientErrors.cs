using System.Runtime.InteropServices;
using DeepLearn.Errors;
using DeepLearn.Tensors;
using static TorchSharp.torch;

namespace DeepLearn.Autograd;

/// <summary>What goes wrong with gradients, said with its remedy.</summary>
internal static class GradientErrors
{
    public static DeepLearnException NotAScalar(Tensor output) => new("NotAScalar", DeepLearnErrorKind.InvalidArgument,
        $"Only a scalar has a gradient of its own; this tensor has the shape [{string.Join(", ", output.shape)}]. " +
        "Sum it first (.sum()), or give a weight for each of its elements.", output);

    /// <summary>Refuses element types that have no gradient.</summary>
    /// <exception cref="DeepLearnException">"NoGradientForType".</exception>
    public static void CheckType(Tensor tensor, string what)
    {
        if (!tensor.is_floating_point() && !tensor.is_complex())
        {
            throw new DeepLearnException("NoGradientForType", DeepLearnErrorKind.InvalidArgument,
                $"{what} has the element type {TensorTypes.Name(tensor.dtype)}, which has no gradient. Use float32 or float64: New-Tensor -Dtype float32, or $x.float().", tensor);
        }
    }

    /// <summary>The error with a remedy behind one of libtorch's; null where its own words are the best there are.</summary>
    public static DeepLearnException? From(ExternalException error, Tensor output)
    {
        if (error.Message.Contains("second time", StringComparison.Ordinal))
        {
            return new DeepLearnException("GraphFreed", DeepLearnErrorKind.InvalidArgument,
                "The graph of this tensor was freed by an earlier backward, so it cannot go backward a second time. " +
                "Compute the tensor again, or retain the graph the first time: Invoke-Backward -RetainGraph, or $y.backward($null, $true).", output, error);
        }
        if (error.Message.Contains("modified by an inplace operation", StringComparison.Ordinal))
        {
            return new DeepLearnException("ChangedInPlace", DeepLearnErrorKind.InvalidArgument,
                "A tensor that the gradient needs was changed in place after it was used. Use an operation that makes a new tensor " +
                $"(.add in place of .add_), or change a copy (.clone()). libtorch says: {error.Message}", output, error);
        }
        return null;
    }
}

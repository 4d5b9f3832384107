using System.ComponentModel;
using DeepLearn.Modules;

namespace DeepLearn.Layers;

/// <summary>Batch normalisation of features [n, c] or sequences [n, c, length] (torch.nn.BatchNorm1d).</summary>
/// <param name="numFeatures">The number of channels; taken from the first input if not given.</param>
/// <param name="epsilon">Added to the variance.</param>
/// <param name="momentum">The weight of the newest batch in the running statistics, from 0 to 1.</param>
[Description("Batch normalisation of features or sequences.")]
public sealed class BatchNorm1d(
    [Description("The number of channels; taken from the first input if not given.")] long? numFeatures = null,
    [Description("What is added to the variance.")] double epsilon = 1e-5,
    [Description("The weight of the newest batch in the running statistics.")] double momentum = 0.1)
    : BatchNorm(numFeatures, epsilon, momentum)
{
    private protected override void CheckDimensions(ReadOnlySpan<long> inputShape)
    {
        if (inputShape.Length is not (2 or 3))
            throw new ShapeMismatchException(this, "an input [examples, features] or [examples, channels, length]", inputShape, "Use BatchNorm2d for images.");
    }
}

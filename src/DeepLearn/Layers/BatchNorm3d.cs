using System.ComponentModel;
using DeepLearn.Modules;

namespace DeepLearn.Layers;

/// <summary>Batch normalisation of volumes [n, c, d, h, w] (torch.nn.BatchNorm3d).</summary>
/// <param name="numFeatures">The number of channels; taken from the first input if not given.</param>
/// <param name="epsilon">Added to the variance.</param>
/// <param name="momentum">The weight of the newest batch in the running statistics, from 0 to 1.</param>
[Description("Batch normalisation of volumes.")]
public sealed class BatchNorm3d(
    [Description("The number of channels; taken from the first input if not given.")] long? numFeatures = null,
    [Description("What is added to the variance.")] double epsilon = 1e-5,
    [Description("The weight of the newest batch in the running statistics.")] double momentum = 0.1)
    : BatchNorm(numFeatures, epsilon, momentum)
{
    private protected override void CheckDimensions(ReadOnlySpan<long> inputShape)
    {
        if (inputShape.Length != 5)
            throw new ShapeMismatchException(this, "a batch of volumes [examples, channels, depth, height, width]", inputShape, "Use BatchNorm2d for images.");
    }
}

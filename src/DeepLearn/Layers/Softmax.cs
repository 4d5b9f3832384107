using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>exp(x) / sum(exp(x)) along a dimension (torch.nn.Softmax; D2L 4.1). The shape stays.</summary>
/// <param name="dim">The dimension that sums to 1; negative numbers count from the last.</param>
[Description("Probabilities that sum to 1 along a dimension.")]
public sealed class Softmax([Description("The dimension that sums to 1; -1 is the last.")] long dim = -1) : Module
{
    /// <summary>The dimension that sums to 1.</summary>
    public long Dim { get; } = dim;

    /// <inheritdoc/>
    protected override string Extra => $"dim={Dim}";

    /// <inheritdoc/>
    protected override void Prepare(Tensor input) => CheckDimension(this, Dim, input);

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => input.softmax(Dim);

    internal static void CheckDimension(Module layer, long dim, Tensor input)
    {
        var count = Math.Max(1, input.dim());
        if (dim < -count || dim >= count)
        {
            throw new ShapeMismatchException(layer, $"an input that has a dimension {dim}", input.shape,
                $"Set Dim to a value from {-count} to {count - 1}.");
        }
    }
}

using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>The logarithm of <see cref="Softmax"/> along a dimension (torch.nn.LogSoftmax), exact where softmax itself would be 0.</summary>
/// <param name="dim">The dimension whose probabilities sum to 1; negative numbers count from the last.</param>
[Description("The logarithms of probabilities that sum to 1 along a dimension.")]
public sealed class LogSoftmax([Description("The dimension whose probabilities sum to 1; -1 is the last.")] long dim = -1) : Module
{
    /// <summary>The dimension whose probabilities sum to 1.</summary>
    public long Dim { get; } = dim;

    /// <inheritdoc/>
    protected override string Extra => $"dim={Dim}";

    /// <inheritdoc/>
    protected override void Prepare(Tensor input) => Softmax.CheckDimension(this, Dim, input);

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.log_softmax(input, Dim);
}

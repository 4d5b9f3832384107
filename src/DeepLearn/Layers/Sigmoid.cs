using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>1 / (1 + exp(−x)), element by element (torch.nn.Sigmoid; D2L 5.1).</summary>
[Description("1 / (1 + exp(-x)) of each element.")]
public sealed class Sigmoid : Module
{
    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => input.sigmoid();
}

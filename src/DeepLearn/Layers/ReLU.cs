using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>max(x, 0), element by element (torch.nn.ReLU; D2L 5.1).</summary>
[Description("max(x, 0) of each element.")]
public sealed class ReLU : Module
{
    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.relu(input);
}

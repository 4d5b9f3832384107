using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>The hyperbolic tangent, element by element (torch.nn.Tanh; D2L 5.1).</summary>
[Description("The hyperbolic tangent of each element.")]
public sealed class Tanh : Module
{
    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => input.tanh();
}

using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>x · sigmoid(x), element by element (torch.nn.SiLU; Hendrycks and Gimpel 2016; also called Swish, D2L 5.1).</summary>
[Description("x times its sigmoid, element by element.")]
public sealed class SiLU : Module
{
    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.silu(input);
}

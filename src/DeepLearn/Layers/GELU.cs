using System.ComponentModel;
using DeepLearn.Modules;
using Form = TorchSharp.Modules.GELU.Approximate;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>x·Φ(x) with Φ the normal distribution's sum (torch.nn.GELU; Hendrycks and Gimpel 2016), or its approximation by tanh.</summary>
/// <param name="approximate">none for the function itself, tanh for the approximation.</param>
[Description("x times the normal distribution's share below x.")]
public sealed class GELU(
    [Description("none for the function itself, tanh for the approximation.")] string approximate = "none") : Module
{
    /// <summary>none for the function itself, tanh for the approximation.</summary>
    public string Approximate { get; } = Setting.OneOf(["none", "tanh"], approximate, nameof(GELU));

    /// <inheritdoc/>
    protected override string Extra => $"approximate='{Approximate}'";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.gelu(input, Approximate == "tanh" ? Form.tanh : Form.none);
}

using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>x where it is positive, α·(exp(x) − 1) elsewhere (torch.nn.ELU; Clevert et al. 2015).</summary>
/// <param name="alpha">The limit of large negative values, with the opposite sign.</param>
[Description("x where it is positive, alpha * (exp(x) - 1) elsewhere.")]
public sealed class ELU(
    [Description("The limit of large negative values, with the opposite sign.")] double alpha = 1) : Module
{
    /// <summary>The limit of large negative values, with the opposite sign.</summary>
    public double Alpha { get; } = alpha;

    /// <inheritdoc/>
    protected override string Extra => $"alpha={Shapes.Python(Alpha)}";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.elu(input, Alpha);
}

using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>log(1 + exp(β·x)) / β, a smooth form of ReLU (torch.nn.Softplus); x itself where β·x is above the threshold.</summary>
/// <param name="beta">How sharp the bend is; above 0.</param>
/// <param name="threshold">Where it becomes x itself, in units of 1 / beta.</param>
[Description("log(1 + exp(x)), a smooth form of ReLU.")]
public sealed class Softplus(
    [Description("How sharp the bend is; above 0.")] double beta = 1,
    [Description("Where it becomes x itself, in units of 1 / beta.")] double threshold = 20) : Module
{
    /// <summary>How sharp the bend is; above 0.</summary>
    public double Beta { get; } = beta > 0 ? beta : throw Setting.Invalid(nameof(Softplus), nameof(beta), "above 0", beta);

    /// <summary>Where it becomes x itself, in units of 1 / beta.</summary>
    public double Threshold { get; } = threshold;

    /// <inheritdoc/>
    protected override string Extra => $"beta={Shapes.Number(Beta)}, threshold={Shapes.Number(Threshold)}";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.softplus(input, Beta, Threshold);
}

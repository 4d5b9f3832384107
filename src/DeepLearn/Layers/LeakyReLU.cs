using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>x where it is positive, a small multiple of it elsewhere (torch.nn.LeakyReLU; D2L 5.1).</summary>
/// <param name="negativeSlope">The factor of negative values.</param>
[Description("x where it is positive, a small multiple of it elsewhere.")]
public sealed class LeakyReLU(
    [Description("The factor of negative values.")] double negativeSlope = 0.01) : Module
{
    /// <summary>The factor of negative values.</summary>
    public double NegativeSlope { get; } = negativeSlope;

    /// <inheritdoc/>
    protected override string Extra => $"negative_slope={Shapes.Python(NegativeSlope)}";

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.leaky_relu(input, NegativeSlope);
}

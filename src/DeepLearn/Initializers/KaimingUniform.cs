using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Uniform in ±sqrt(6 / ((1 + slope²) · inputs)), made for rectifiers (He et al. 2015).</summary>
/// <param name="negativeSlope">The rectifier's slope below zero: 0 for ReLU.</param>
public sealed class KaimingUniform(double negativeSlope = 0) : Initializer
{
    private protected override double[] Settings => [negativeSlope];

    private protected override void Fill(Tensor tensor)
    {
        var gain = Math.Sqrt(2.0 / (1 + negativeSlope * negativeSlope));
        var bound = Math.Sqrt(3.0) * (gain / Math.Sqrt(Fans.Of(tensor).In));
        tensor.uniform_(-bound, bound);
    }
}

using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Normal with standard deviation sqrt(2 / ((1 + slope²) · inputs)), made for rectifiers (He et al. 2015).</summary>
/// <param name="negativeSlope">The rectifier's slope below zero: 0 for ReLU.</param>
public sealed class KaimingNormal(double negativeSlope = 0) : Initializer
{
    private protected override double[] Settings => [negativeSlope];

    private protected override void Fill(Tensor tensor)
    {
        var gain = Math.Sqrt(2.0 / (1 + negativeSlope * negativeSlope));
        tensor.normal_(0, gain / Math.Sqrt(Fans.Of(tensor).In));
    }
}

using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>
/// Normal with standard deviation sqrt(4 / ((1 + slope²) · (inputs + outputs))): He et al. 2015 for PReLU, with the mean of
/// inputs and outputs in place of the inputs.
/// </summary>
/// <param name="negativeSlope">The rectifier's slope below zero.</param>
public sealed class MSRAPrelu(double negativeSlope = 0.25) : Initializer
{
    private protected override double[] Settings => [negativeSlope];

    private protected override void Fill(Tensor tensor)
    {
        var fans = Fans.Of(tensor);
        tensor.normal_(0, Math.Sqrt(4 / ((1 + negativeSlope * negativeSlope) * (fans.In + fans.Out))));
    }
}

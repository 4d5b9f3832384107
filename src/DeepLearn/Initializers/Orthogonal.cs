using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Rows or columns at right angles, all of length gain, which keeps the length of what passes (Saxe et al. 2013).</summary>
/// <param name="gain">The length.</param>
public sealed class Orthogonal(double gain = 1) : Initializer
{
    private protected override double[] Settings => [gain];

    private protected override void Fill(Tensor tensor)
    {
        Fans.Of(tensor);
        nn.init.orthogonal_(tensor, gain);
    }
}

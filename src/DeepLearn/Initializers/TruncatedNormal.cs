using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Normal, without the values outside two bounds.</summary>
/// <param name="std">The standard deviation before the ends are cut off.</param>
/// <param name="mean">The mean before the ends are cut off.</param>
/// <param name="low">The lower bound.</param>
/// <param name="high">The upper bound.</param>
public sealed class TruncatedNormal(double std = 1, double mean = 0, double low = -2, double high = 2) : Initializer
{
    private protected override double[] Settings => [std, mean, low, high];

    private protected override void Fill(Tensor tensor) => nn.init.trunc_normal_(tensor, mean, std, low, high);
}

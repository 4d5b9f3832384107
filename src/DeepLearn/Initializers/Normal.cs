using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Normal, by default as D2L 3.5 starts its linear models.</summary>
/// <param name="std">The standard deviation.</param>
/// <param name="mean">The mean.</param>
public sealed class Normal(double std = 0.01, double mean = 0) : Initializer
{
    private protected override double[] Settings => [std, mean];

    private protected override void Fill(Tensor tensor) => tensor.normal_(mean, std);
}

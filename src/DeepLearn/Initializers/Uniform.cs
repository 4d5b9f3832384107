using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Uniform between two bounds.</summary>
/// <param name="low">The lower bound.</param>
/// <param name="high">The upper bound.</param>
public sealed class Uniform(double low = 0, double high = 1) : Initializer
{
    private protected override double[] Settings => [low, high];

    private protected override void Fill(Tensor tensor) => tensor.uniform_(low, high);
}

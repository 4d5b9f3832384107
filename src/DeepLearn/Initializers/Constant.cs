using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>One value everywhere.</summary>
/// <param name="value">The value.</param>
public sealed class Constant(double value = 0) : Initializer
{
    private protected override double[] Settings => [value];

    private protected override void Fill(Tensor tensor) => tensor.fill_(value);
}

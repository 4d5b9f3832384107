using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>One everywhere.</summary>
public sealed class Ones : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor) => tensor.fill_(1);
}

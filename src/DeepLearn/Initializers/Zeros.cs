using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Zero everywhere: for biases. Weights that are all alike stay alike, so that a layer learns one feature only.</summary>
public sealed class Zeros : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor) => tensor.zero_();
}

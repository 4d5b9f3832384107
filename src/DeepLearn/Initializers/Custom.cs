using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>A user's own way to draw values.</summary>
/// <param name="fill">Overwrites a tensor; it is given the tensor's name too, or "".</param>
public sealed class Custom(Action<Tensor, string> fill) : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor) => fill(tensor, "");

    private protected override void Fill(Tensor tensor, string name) => fill(tensor, name);
}

using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Normal with standard deviation sqrt(2 / (inputs + outputs)) (Glorot and Bengio 2010; D2L 5.4).</summary>
public sealed class XavierNormal : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor)
    {
        var fans = Fans.Of(tensor);
        tensor.normal_(0, Math.Sqrt(2.0 / (fans.In + fans.Out)));
    }
}

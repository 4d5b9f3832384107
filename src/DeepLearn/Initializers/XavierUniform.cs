using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>Uniform in ±sqrt(6 / (inputs + outputs)) (Glorot and Bengio 2010; D2L 5.4).</summary>
public sealed class XavierUniform : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor)
    {
        var fans = Fans.Of(tensor);
        var bound = Math.Sqrt(3.0) * Math.Sqrt(2.0 / (fans.In + fans.Out));
        tensor.uniform_(-bound, bound);
    }
}

namespace DeepLearn.Initializers;

/// <summary>What PyTorch's Linear and Conv2d do in reset_parameters.</summary>
internal static class TorchDefault
{
    private static readonly KaimingUniform Kaiming = new(Math.Sqrt(5));

    /// <summary>Uniform in ±1 / sqrt(inputs).</summary>
    public static void Weight(TorchSharp.torch.Tensor weight) => Kaiming.Apply(weight);
}

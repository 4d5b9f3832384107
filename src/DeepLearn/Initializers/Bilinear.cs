using DeepLearn.Errors;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>
/// The kernel with which a transposed convolution enlarges an image by bilinear interpolation (Long et al. 2015; D2L 14.11):
/// each output channel takes its own input channel.
/// </summary>
public sealed class Bilinear : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor)
    {
        if (tensor.dim() != 4)
        {
            throw new DeepLearnException("NoKernel", DeepLearnErrorKind.InvalidArgument,
                $"Bilinear needs the weight of a two-dimensional convolution, got shape {Shapes.Text(tensor.shape)}. Choose the layers with -Include.", tensor);
        }
        using var scope = NewDisposeScope();
        var kernel = Slope(tensor.shape[2]).unsqueeze(1).mul(Slope(tensor.shape[3])).to(tensor.dtype).to(tensor.device);
        tensor.zero_();
        // A convolution in groups has one input channel for each output channel.
        var grouped = tensor.shape[1] == 1;
        for (var channel = 0L; channel < (grouped ? tensor.shape[0] : Math.Min(tensor.shape[0], tensor.shape[1])); channel++)
            tensor.select(0, channel).select(0, grouped ? 0 : channel).copy_(kernel);
    }

    /// <summary>A tent over the kernel: highest in the middle.</summary>
    private static Tensor Slope(long size)
    {
        var factor = (size + 1) / 2;
        var centre = size % 2 == 1 ? factor - 1 : factor - 0.5;
        return tensor(Enumerable.Range(0, (int)size).Select(at => 1 - Math.Abs(at - centre) / factor).ToArray());
    }
}

using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>How many inputs and outputs a weight connects.</summary>
/// <param name="In">Inputs of each output.</param>
/// <param name="Out">Outputs of each input.</param>
internal readonly record struct Fans(long In, long Out)
{
    public static Fans Of(Tensor weight)
    {
        var shape = weight.shape;
        if (shape.Length < 2)
        {
            throw new DeepLearnException("NoFans", DeepLearnErrorKind.InvalidArgument,
                $"This initialiser needs a weight of at least 2 dimensions, got shape {Shapes.Text(shape)}. "
                + "Use Normal, Uniform or Constant.", weight);
        }
        var field = shape.Skip(2).Aggregate(1L, (product, size) => product * size);
        return new(shape[1] * field, shape[0] * field);
    }
}

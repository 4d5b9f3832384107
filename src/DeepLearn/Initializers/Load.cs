using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>The values of another tensor, such as one that was read from a file.</summary>
/// <param name="values">The values, of the shape of what they are for and of any floating type.</param>
public sealed class Load(Tensor values) : Initializer
{
    private protected override double[] Settings => [];

    private protected override void Fill(Tensor tensor)
    {
        if (!tensor.shape.AsSpan().SequenceEqual(values.shape))
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"The values have shape {Shapes.Text(values.shape)}, the tensor that shall take them {Shapes.Text(tensor.shape)}. Give values of its shape.", tensor);
        }
        tensor.copy_(values);
    }
}

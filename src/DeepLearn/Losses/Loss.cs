using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>How wrong an output is: a single number, the mean over the batch, that training makes small.</summary>
public abstract class Loss
{
    /// <summary>Its name in the catalogue: "CrossEntropy".</summary>
    public abstract string Name { get; }

    /// <summary>Computes the loss.</summary>
    /// <param name="output">What the model gave, the batch first.</param>
    /// <param name="target">What it should have given.</param>
    /// <returns>A tensor without dimensions, with its gradient.</returns>
    /// <exception cref="Errors.DeepLearnException">Shapes or labels do not fit: says which.</exception>
    public abstract Tensor Compute(Tensor output, Tensor target);
}

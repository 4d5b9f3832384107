using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>What was done to measured labels before training, such as a logarithm, and can be undone.</summary>
public interface ILabelTransform
{
    /// <summary>Gives values, labels or predictions of them, in the label's original units.</summary>
    /// <param name="values">Shape [n, k], Float64, as the data set delivers its labels; not changed.</param>
    /// <returns>Shape [n, k], Float64.</returns>
    Tensor Undo(Tensor values);
}

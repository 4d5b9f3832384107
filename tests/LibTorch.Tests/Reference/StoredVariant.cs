using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>One call as PyTorch made it.</summary>
/// <param name="Name">The names of its inputs, with "single" where they are in single precision.</param>
/// <param name="Inputs">What it was given.</param>
/// <param name="Leaves">Which inputs required gradients.</param>
/// <param name="Results">What it gave.</param>
/// <param name="Gradients">The gradients of the leaves, null for one that got none; null if the results had no graph.</param>
internal sealed record StoredVariant(string Name, StoredTensor[] Inputs, int[] Leaves, StoredTensor[] Results, StoredTensor?[]? Gradients)
{
    /// <summary>Fresh inputs, the leaves with gradients on.</summary>
    public Tensor[] MakeInputs()
    {
        var inputs = Array.ConvertAll(Inputs, stored => stored.ToTensor());
        foreach (var leaf in Leaves)
        {
            inputs[leaf].requires_grad_();
        }
        return inputs;
    }
}

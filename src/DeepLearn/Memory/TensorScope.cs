using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Memory;

/// <summary>Frees the tensors made on its thread until its end, but those that are kept.</summary>
public sealed class TensorScope : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    /// <summary>Lets a tensor live on: in the scope around this one, or until nothing refers to it.</summary>
    /// <param name="tensor">A tensor, of this scope or not.</param>
    public void Keep(Tensor tensor) => _scope.MoveToOuter(tensor);

    /// <inheritdoc/>
    public void Dispose() => _scope.Dispose();
}

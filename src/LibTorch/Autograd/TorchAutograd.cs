using TorchSharp;

namespace LibTorch;

/// <summary>What the autograd graph offers beyond TorchSharp.</summary>
public static class TorchAutograd
{
    /// <summary>The name of the operation that made the tensor, "AddBackward0" as PyTorch prints it; null for a leaf.</summary>
    public static string? FunctionName(torch.Tensor tensor) => tensor.GradientFunctionName;

    /// <summary>Calls a function with every gradient that arrives at the tensor; what it returns, unless null, takes its place.</summary>
    /// <param name="tensor">A tensor that requires a gradient.</param>
    /// <param name="hook">Must not change the gradient it is given.</param>
    /// <returns>Dispose it to take the hook off.</returns>
    public static IDisposable RegisterHook(torch.Tensor tensor, Func<torch.Tensor, torch.Tensor?> hook) => new Hook(tensor, hook);

    /// <summary>The graph behind a tensor: the node that made it, with all it was made from. Null for a leaf.</summary>
    /// <param name="tensor">Any tensor.</param>
    public static GraphNode? Graph(torch.Tensor tensor) => GraphNode.Read(tensor);
}

using TorchSharp;

namespace LibTorch;

/// <summary>What the autograd graph tells of a tensor.</summary>
public static class TorchAutograd
{
    /// <summary>The name of the operation that made the tensor, "AddBackward0" as PyTorch prints it; null for a leaf.</summary>
    public static string? FunctionName(torch.Tensor tensor) => tensor.GradientFunctionName;
}

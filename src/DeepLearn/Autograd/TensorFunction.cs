using static TorchSharp.torch;

namespace DeepLearn.Autograd;

/// <summary>A function of tensors: computes outputs from inputs by operations that are recorded.</summary>
/// <param name="inputs">The inputs.</param>
/// <returns>The outputs.</returns>
public delegate IReadOnlyList<Tensor> TensorFunction(IReadOnlyList<Tensor> inputs);

using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>What a recurrent layer made of a sequence.</summary>
/// <param name="Output">The last layer's hidden state of every step, directions side by side.</param>
/// <param name="State">The state after the last step, with which the next part of the sequence goes on.</param>
public sealed record RecurrentOutput(Tensor Output, RecurrentState State);

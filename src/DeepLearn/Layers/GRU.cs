using System.ComponentModel;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>Gated recurrent units (torch.nn.GRU; Cho et al. 2014; D2L 10.2).</summary>
/// <remarks>
/// Forward starts from a state of zeros and gives the outputs; ForwardWithState takes a state and also gives the new one.
/// Names of the weights are PyTorch's: weight_ih_l0, weight_hh_l0, bias_ih_l0, bias_hh_l0, with _reverse for the way back.
/// </remarks>
/// <param name="hiddenSize">The number of hidden values per direction.</param>
/// <param name="numLayers">The number of layers on top of each other.</param>
/// <param name="bias">True to add learned values.</param>
/// <param name="batchFirst">True for inputs [batch, steps, features], false for [steps, batch, features].</param>
/// <param name="dropout">The probability that a value between two layers is dropped while training.</param>
/// <param name="bidirectional">True to read the sequence both ways.</param>
/// <param name="inputSize">Features of the input; taken from the first input if not given.</param>
[Description("Gated recurrent units over sequences.")]
public sealed class GRU(
    [Description("The number of hidden values per direction.")] long hiddenSize,
    [Description("The number of layers on top of each other.")] long numLayers = 1,
    [Description("Whether learned values are added.")] bool bias = true,
    [Description("Whether inputs are [batch, steps, features] and not [steps, batch, features].")] bool batchFirst = false,
    [Description("The probability that a value between two layers is dropped while training.")] double dropout = 0,
    [Description("Whether the sequence is read both ways.")] bool bidirectional = false,
    [Description("The number of input features; taken from the first input if not given.")] long? inputSize = null)
    : Recurrent(3, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, inputSize)
{
    private protected override RecurrentOutput Compute(Tensor input, RecurrentState state, Tensor[] weights)
    {
        var (output, hidden) = Recurrence.Gru(input, state.Hidden, weights, Training);
        return new(output, new(hidden));
    }
}

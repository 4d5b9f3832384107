using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>
/// Zero, but for the forget gate's quarter of an LSTM's bias, so that memory lasts at first (Jozefowicz et al. 2015). An LSTM
/// of PyTorch has two biases that add up: give it to one of them.
/// </summary>
/// <param name="forget">The forget gate's bias.</param>
public sealed class LSTMBias(double forget = 1) : Initializer
{
    private protected override double[] Settings => [forget];

    private protected override void Fill(Tensor tensor)
    {
        if (tensor.dim() != 1 || tensor.shape[0] % 4 != 0)
        {
            throw new DeepLearnException("NoGates", DeepLearnErrorKind.InvalidArgument,
                $"LSTMBias needs a bias of four gates, got shape {Shapes.Text(tensor.shape)}. Choose the biases by name, as in bias_ih*.", tensor);
        }
        var hidden = tensor.shape[0] / 4;
        tensor.zero_();
        // The gates' order: input, forget, cell, output.
        using var gate = tensor.narrow(0, hidden, hidden);
        gate.fill_(forget);
    }
}

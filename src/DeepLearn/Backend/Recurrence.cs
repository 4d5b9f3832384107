using LibTorch;
using static TorchSharp.torch;

namespace DeepLearn.Backend;

/// <summary>Recurrent networks over sequences, for which TorchSharp has no function.</summary>
/// <param name="Layers">Layers on top of each other.</param>
/// <param name="Bias">True if the weights have biases.</param>
/// <param name="Dropout">The probability that a value between layers is dropped while training.</param>
/// <param name="Bidirectional">True to run both ways.</param>
/// <param name="BatchFirst">True for [batch, steps, features].</param>
internal sealed record Recurrence(long Layers, bool Bias, double Dropout, bool Bidirectional, bool BatchFirst)
{
    public (Tensor Output, Tensor Hidden, Tensor Cell) Lstm(Tensor input, Tensor hidden, Tensor cell, Tensor[] weights, bool training) =>
        TorchRecurrent.lstm(input, hidden, cell, weights, Bias, Layers, Dropout, training, Bidirectional, BatchFirst);

    public (Tensor Output, Tensor Hidden) Gru(Tensor input, Tensor hidden, Tensor[] weights, bool training) =>
        TorchRecurrent.gru(input, hidden, weights, Bias, Layers, Dropout, training, Bidirectional, BatchFirst);

    public (Tensor Output, Tensor Hidden) Tanh(Tensor input, Tensor hidden, Tensor[] weights, bool training) =>
        TorchRecurrent.rnn_tanh(input, hidden, weights, Bias, Layers, Dropout, training, Bidirectional, BatchFirst);

    public (Tensor Output, Tensor Hidden) Relu(Tensor input, Tensor hidden, Tensor[] weights, bool training) =>
        TorchRecurrent.rnn_relu(input, hidden, weights, Bias, Layers, Dropout, training, Bidirectional, BatchFirst);
}

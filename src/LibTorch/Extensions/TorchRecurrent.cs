using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// Recurrent networks over whole sequences, as functions of their weights (D2L 9.6, 10.1 to 10.4).
/// </summary>
/// <remarks>
/// The input is [steps, batch, features], with <c>batch_first</c> [batch, steps, features]. A state is
/// [layers · directions, batch, hidden] in either case. <c>weights</c> holds for every layer, and in it for every direction,
/// weight_ih [gates · hidden, in], weight_hh [gates · hidden, hidden] and, with <c>has_biases</c>, bias_ih and bias_hh
/// [gates · hidden]; gates are 1 (RNN), 3 (GRU: reset, update, new) or 4 (LSTM: input, forget, cell, output).
/// Dropout acts between layers while training. Outputs are those of the last layer, directions side by side.
/// </remarks>
public static class TorchRecurrent
{
    /// <summary>Long short-term memory; the input's state and output's states are the hidden and the cell state.</summary>
    public static (Tensor output, Tensor h_n, Tensor c_n) lstm(
        Tensor input, Tensor h_0, Tensor c_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false, bool batch_first = false) =>
        Aten.lstm_input.Call3(
            input, Arg.Tensors([h_0, c_0]), Arg.Tensors(weights), has_biases, num_layers, dropout, training, bidirectional, batch_first);

    /// <summary>Gated recurrent units.</summary>
    public static (Tensor output, Tensor h_n) gru(
        Tensor input, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false, bool batch_first = false) =>
        Sequence(Aten.gru_input, input, h_0, weights, has_biases, num_layers, dropout, training, bidirectional, batch_first);

    /// <summary>The plain recurrent network with tanh.</summary>
    public static (Tensor output, Tensor h_n) rnn_tanh(
        Tensor input, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false, bool batch_first = false) =>
        Sequence(Aten.rnn_tanh_input, input, h_0, weights, has_biases, num_layers, dropout, training, bidirectional, batch_first);

    /// <summary>The plain recurrent network with max(x, 0).</summary>
    public static (Tensor output, Tensor h_n) rnn_relu(
        Tensor input, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false, bool batch_first = false) =>
        Sequence(Aten.rnn_relu_input, input, h_0, weights, has_biases, num_layers, dropout, training, bidirectional, batch_first);

    private static (Tensor, Tensor) Sequence(
        Op op, Tensor input, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases, long num_layers,
        double dropout, bool training, bool bidirectional, bool batch_first) =>
        op.Call2(input, h_0, Arg.Tensors(weights), has_biases, num_layers, dropout, training, bidirectional, batch_first);
}

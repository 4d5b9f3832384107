using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// Recurrent networks over sequences of different lengths, packed step by step so that no padding is computed: <c>data</c>
/// [sum of lengths, features], with <c>batch_sizes</c> the number of sequences that reach each step (Int64, on the CPU).
/// Weights and states are those of <see cref="TorchRecurrent"/>.
/// </summary>
public static class TorchPackedSequences
{
    /// <summary>Packs padded sequences, the longest first.</summary>
    /// <param name="input">[steps, batch, features], or [batch, steps, features].</param>
    /// <param name="lengths">The length of each sequence, falling: Int64 on the CPU.</param>
    /// <param name="batch_first">True for [batch, steps, features].</param>
    public static (Tensor data, Tensor batch_sizes) pack(Tensor input, Tensor lengths, bool batch_first = false) =>
        Aten._pack_padded_sequence.Call2(input, lengths, batch_first);

    /// <summary>Fills packed sequences up to one length; also gives each one's length.</summary>
    public static (Tensor output, Tensor lengths) unpack(
        Tensor data, Tensor batch_sizes, bool batch_first = false, double padding_value = 0, long? total_length = null) =>
        Aten._pad_packed_sequence.Call2(data, batch_sizes, batch_first, padding_value, total_length ?? 0);

    public static (Tensor data, Tensor h_n, Tensor c_n) lstm(
        Tensor data, Tensor batch_sizes, Tensor h_0, Tensor c_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false) =>
        Aten.lstm_data.Call3(
            data, batch_sizes, Arg.Tensors([h_0, c_0]), Arg.Tensors(weights), has_biases, num_layers, dropout, training, bidirectional);

    public static (Tensor data, Tensor h_n) gru(
        Tensor data, Tensor batch_sizes, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false) =>
        Aten.gru_data.Call2(data, batch_sizes, h_0, Arg.Tensors(weights), has_biases, num_layers, dropout, training, bidirectional);

    public static (Tensor data, Tensor h_n) rnn_tanh(
        Tensor data, Tensor batch_sizes, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false) =>
        Aten.rnn_tanh_data.Call2(data, batch_sizes, h_0, Arg.Tensors(weights), has_biases, num_layers, dropout, training, bidirectional);

    public static (Tensor data, Tensor h_n) rnn_relu(
        Tensor data, Tensor batch_sizes, Tensor h_0, IReadOnlyList<Tensor> weights, bool has_biases = true, long num_layers = 1,
        double dropout = 0, bool training = false, bool bidirectional = false) =>
        Aten.rnn_relu_data.Call2(data, batch_sizes, h_0, Arg.Tensors(weights), has_biases, num_layers, dropout, training, bidirectional);
}

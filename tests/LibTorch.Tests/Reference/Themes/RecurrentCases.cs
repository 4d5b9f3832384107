using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Recurrent networks: whole sequences, packed ones, single steps.</summary>
internal static class RecurrentCases
{
    public static readonly Theme All = new("recurrent")
    {
        { "rnn_tanh", t => TorchRecurrent.rnn_tanh(t[0], t[1], t[2..6], training: true) },
        { "rnn_tanh_batch_first", t => TorchRecurrent.rnn_tanh(t[0], t[1], t[2..4], has_biases: false, batch_first: true) },
        { "rnn_tanh_stacked", t => TorchRecurrent.rnn_tanh(t[0], t[1], Stacked(t[2..]), num_layers: 2, training: true, bidirectional: true) },
        { "rnn_tanh_packed", t => Packed(t, (data, sizes) => TorchPackedSequences.rnn_tanh(data, sizes, t[2], t[3..7])) },
        { "rnn_tanh_cell", t => TorchRecurrentCells.rnn_tanh_cell(t[0], t[1], t[2], t[3], t[4], t[5]) },
        { "rnn_tanh_cell_without_bias", t => TorchRecurrentCells.rnn_tanh_cell(t[0], t[1], t[2], t[3]) },
        { "rnn_relu", t => TorchRecurrent.rnn_relu(t[0], t[1], t[2..6], training: true) },
        { "rnn_relu_batch_first", t => TorchRecurrent.rnn_relu(t[0], t[1], t[2..4], has_biases: false, batch_first: true) },
        { "rnn_relu_stacked", t => TorchRecurrent.rnn_relu(t[0], t[1], Stacked(t[2..]), num_layers: 2, training: true, bidirectional: true) },
        { "rnn_relu_packed", t => Packed(t, (data, sizes) => TorchPackedSequences.rnn_relu(data, sizes, t[2], t[3..7])) },
        { "rnn_relu_cell", t => TorchRecurrentCells.rnn_relu_cell(t[0], t[1], t[2], t[3], t[4], t[5]) },
        { "rnn_relu_cell_without_bias", t => TorchRecurrentCells.rnn_relu_cell(t[0], t[1], t[2], t[3]) },
        { "gru", t => TorchRecurrent.gru(t[0], t[1], t[2..6], training: true) },
        { "gru_batch_first", t => TorchRecurrent.gru(t[0], t[1], t[2..4], has_biases: false, batch_first: true) },
        { "gru_stacked", t => TorchRecurrent.gru(t[0], t[1], Stacked(t[2..]), num_layers: 2, training: true, bidirectional: true) },
        { "gru_packed", t => Packed(t, (data, sizes) => TorchPackedSequences.gru(data, sizes, t[2], t[3..7])) },
        { "gru_cell", t => TorchRecurrentCells.gru_cell(t[0], t[1], t[2], t[3], t[4], t[5]) },
        { "gru_cell_without_bias", t => TorchRecurrentCells.gru_cell(t[0], t[1], t[2], t[3]) },
        { "lstm", t => TorchRecurrent.lstm(t[0], t[1], t[2], t[3..7], training: true) },
        { "lstm_batch_first", t => TorchRecurrent.lstm(t[0], t[1], t[2], t[3..5], has_biases: false, batch_first: true) },
        { "lstm_stacked", t => TorchRecurrent.lstm(t[0], t[1], t[2], Stacked(t[3..]), num_layers: 2, training: true, bidirectional: true) },
        { "lstm_packed", t => Packed(t, (data, sizes) => TorchPackedSequences.lstm(data, sizes, t[2], t[3], t[4..8])) },
        { "lstm_cell", t => TorchRecurrentCells.lstm_cell(t[0], t[1], t[2], t[3], t[4], t[5], t[6]) },
        { "lstm_cell_without_bias", t => TorchRecurrentCells.lstm_cell(t[0], t[1], t[2], t[3], t[4]) },
        { "lstm_dropout", t => { manual_seed(7); return TorchRecurrent.lstm(t[0], t[1], t[2], Stacked(t[3..]), num_layers: 2, dropout: 0.4, training: true, bidirectional: true); } },
        { "pack", t => TorchPackedSequences.pack(t[0], t[1]) },
        { "unpack", t => Packed(t, (data, sizes) => TorchPackedSequences.unpack(data, sizes, batch_first: true, padding_value: 0.5, total_length: 6)) },
    };

    /// <summary>As in recurrent.py: two layers in both directions from one set of weights.</summary>
    private static Tensor[] Stacked(Tensor[] w)
    {
        Tensor[] Layer(Tensor ih) => [ih, w[1], w[3], w[4]];
        return [.. Layer(w[0]), .. Layer(w[0] * 0.5), .. Layer(w[2]), .. Layer(w[2] * 0.5)];
    }

    private static ITuple Packed(Tensor[] t, Func<Tensor, Tensor, ITuple> function)
    {
        var (data, sizes) = TorchPackedSequences.pack(t[0], t[1]);
        return function(data, sizes);
    }
}

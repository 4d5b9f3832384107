using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// One step of a recurrent network: input [batch, in] and state [batch, hidden] with weights as in <see cref="TorchRecurrent"/>.
/// </summary>
public static class TorchRecurrentCells
{
    public static (Tensor h, Tensor c) lstm_cell(
        Tensor input, Tensor h, Tensor c, Tensor weight_ih, Tensor weight_hh, Tensor? bias_ih = null, Tensor? bias_hh = null) =>
        Aten.lstm_cell.Call2(input, Arg.Tensors([h, c]), weight_ih, weight_hh, bias_ih, bias_hh);

    public static Tensor gru_cell(Tensor input, Tensor h, Tensor weight_ih, Tensor weight_hh, Tensor? bias_ih = null, Tensor? bias_hh = null) =>
        Aten.gru_cell.Call(input, h, weight_ih, weight_hh, bias_ih, bias_hh);

    public static Tensor rnn_tanh_cell(Tensor input, Tensor h, Tensor weight_ih, Tensor weight_hh, Tensor? bias_ih = null, Tensor? bias_hh = null) =>
        Aten.rnn_tanh_cell.Call(input, h, weight_ih, weight_hh, bias_ih, bias_hh);

    public static Tensor rnn_relu_cell(Tensor input, Tensor h, Tensor weight_ih, Tensor weight_hh, Tensor? bias_ih = null, Tensor? bias_hh = null) =>
        Aten.rnn_relu_cell.Call(input, h, weight_ih, weight_hh, bias_ih, bias_hh);
}

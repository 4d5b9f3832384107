using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Activations.</summary>
internal static class ActivationCases
{
    public static readonly Theme All = new("activations")
    {
        { "relu", t => F.relu(t[0]) },
        { "relu_", t => F.relu(t[0], inplace: true) },
        { "relu6", t => F.relu6(t[0] * 4) },
        { "relu6_", t => F.relu6(t[0] * 4, inplace: true) },
        { "sigmoid", t => F.sigmoid(t[0]) },
        { "sigmoid_", t => F.sigmoid(t[0], inplace: true) },
        { "tanh", t => F.tanh(t[0]) },
        { "tanh_", t => F.tanh(t[0], inplace: true) },
        { "elu", t => F.elu(t[0], 0.7) },
        { "elu_", t => F.elu(t[0], 0.7, inplace: true) },
        { "leaky_relu", t => F.leaky_relu(t[0], 0.2) },
        { "leaky_relu_", t => F.leaky_relu(t[0], 0.2, inplace: true) },
        { "gelu", t => F.gelu(t[0]) },
        { "silu", t => F.silu(t[0]) },
        { "silu_", t => F.silu(t[0], inplace: true) },
        { "selu", t => F.selu(t[0]) },
        { "selu_", t => F.selu(t[0], inplace: true) },
        { "mish", t => F.mish(t[0]) },
        { "mish_", t => F.mish(t[0], inplace: true) },
        { "softplus", t => F.softplus(t[0]) },
        { "softplus_steep", t => F.softplus(t[0], beta: 2, threshold: 5) },
        { "hardtanh", t => F.hardtanh(t[0], -0.5, 0.75) },
        { "hardtanh_", t => F.hardtanh(t[0], -0.5, 0.75, inplace: true) },
        { "logsigmoid", t => F.logsigmoid(t[0]) },
        { "softmax", t => F.softmax(t[0], 1) },
        { "softmax_type", t => softmax(t[0], 1, ScalarType.Float64) },
        { "log_softmax", t => F.log_softmax(t[0], 0) },
        { "log_softmax_type", t => t[0].log_softmax(1, ScalarType.Float64) },
        { "prelu", t => F.prelu(t[0], t[1]) },
        { "glu", t => F.glu(t[0]) },
        { "glu_dim", t => F.glu(t[0], 0) },
        { "celu", t => F.celu(t[0], 0.5) },
        { "celu_", t => F.celu(t[0], 0.5, inplace: true) },
        { "rrelu_evaluation", t => F.rrelu(t[0], 0.1, 0.3) },
        { "rrelu_evaluation_", t => F.rrelu(t[0], 0.1, 0.3, inplace: true) },
        { "gelu_", t => F.gelu(t[0], inplace: true) },
        { "gelu_tanh", t => F.gelu(t[0], TorchSharp.Modules.GELU.Approximate.tanh) },
        { "gelu_tanh_", t => F.gelu(t[0], TorchSharp.Modules.GELU.Approximate.tanh, inplace: true) },
        { "softsign", t => F.softsign(t[0]) },
        { "softsign_", t => F.softsign(t[0], inplace: true) },
        { "hardswish", t => F.hardswish(t[0] * 3) },
        { "hardswish_", t => F.hardswish(t[0] * 3, inplace: true) },
        { "hardsigmoid", t => F.hardsigmoid(t[0] * 3) },
        { "hardsigmoid_", t => F.hardsigmoid(t[0] * 3, inplace: true) },
        { "hardshrink", t => F.hardshrink(t[0], 0.4) },
        { "softshrink", t => F.softshrink(t[0], 0.4) },
        { "tanhshrink", t => F.tanhshrink(t[0]) },
        { "tanhshrink_", t => F.tanhshrink(t[0], inplace: true) },
        { "threshold", t => F.threshold(t[0], 1, 9) },
        { "threshold_", t => F.threshold(t[0], 1, 9, inplace: true) },
        { "softmax2d", t => F.softmax2d(t[0]) },
        { "softmin", t => F.softmin(t[0], 1) },
    };
}

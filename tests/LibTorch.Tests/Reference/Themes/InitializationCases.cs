using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Weights drawn by torch.nn.init: the same seed gives PyTorch's numbers.</summary>
internal static class InitializationCases
{
    public static readonly Theme All = new("initialization")
    {
        { "ones", Drawn(init.ones_) },
        { "zeros", Drawn(init.zeros_) },
        { "constant", Drawn(weight => init.constant_(weight, 0.25)) },
        { "uniform", Drawn(weight => init.uniform_(weight, -1, 3)) },
        { "normal", Drawn(weight => init.normal_(weight, 1, 3)) },
        { "trunc_normal", Drawn(weight => init.trunc_normal_(weight, 0.5, 2, -1, 3)) },
        { "eye", Drawn(init.eye_) },
        { "dirac", Drawn(init.dirac_) },
        { "orthogonal", Drawn(weight => init.orthogonal_(weight, 1.5)) },
        { "sparse", Drawn(weight => init.sparse_(weight, 0.4, 0.5)) },
        { "kaiming_uniform", Drawn(weight => init.kaiming_uniform_(weight, 0.3)) },
        { "kaiming_uniform_out", Drawn(weight => init.kaiming_uniform_(weight, 0, init.FanInOut.FanOut, init.NonlinearityType.ReLU)) },
        { "kaiming_normal", Drawn(weight => init.kaiming_normal_(weight, 0.3)) },
        { "kaiming_normal_tanh", Drawn(weight => init.kaiming_normal_(weight, nonlinearity: init.NonlinearityType.Tanh)) },
        { "xavier_uniform", Drawn(weight => init.glorot_uniform_(weight, 2)) },
        { "xavier_normal", Drawn(weight => init.glorot_normal_(weight, 2)) },
    };

    private static Func<Tensor[], Tensor> Drawn(Func<Tensor, Tensor> fill) => inputs =>
    {
        manual_seed(7);
        return fill(inputs[0].detach().clone());
    };
}

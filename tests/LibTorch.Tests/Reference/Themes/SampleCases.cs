using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Samples of distributions: the same seed gives PyTorch's numbers.</summary>
internal static class SampleCases
{
    public static readonly Theme All = new("samples")
    {
        { "binomial", Seeded(t => binomial(t[0], t[1])) },
        { "standard_gamma", Seeded(t => _standard_gamma(t[0])) },
        { "dirichlet", Seeded(t => _sample_dirichlet(t[0])) },
        { "rand_float", Seeded(_ => tensor(rand_float())) },
        { "randn_float", Seeded(_ => tensor(randn_float())) },
        { "randint_int", Seeded(_ => tensor((long)randint_int(-5, 100))) },
        { "rand_out", Seeded(t => zeros(1, t[0].dtype).rand_out(2, 5)) },
        { "randn_out", Seeded(t => zeros(1, t[0].dtype).randn_out(2, 5)) },
        { "randperm_out", Seeded(_ => zeros(1, int64).randperm_out(7)) },
        { "rrelu", Seeded(t => t[0].rrelu()) },
    };

    private static Func<Tensor[], Tensor> Seeded(Func<Tensor[], Tensor> function) => inputs =>
    {
        manual_seed(7);
        return function(inputs);
    };
}

using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Random numbers: the same seed gives PyTorch's numbers.</summary>
internal static class RandomCases
{
    public static readonly Theme All = new("random")
    {
        { "rand", Seeded(_ => rand(3, 5)) },
        { "rand_double", Seeded(_ => rand(3, 5, ScalarType.Float64)) },
        { "randn", Seeded(_ => randn(3, 5)) },
        { "randn_many", Seeded(_ => randn(3, 50, ScalarType.Float64)) },
        { "randint", Seeded(_ => randint(-3, 9, new long[] { 4, 4 })) },
        { "randint_from_zero", Seeded(_ => randint(9, new long[] { 4, 4 }, ScalarType.Int32)) },
        { "randperm", Seeded(_ => randperm(20)) },
        { "normal", Seeded(_ => normal(1, 2, [2, 6])) },
        { "normal_of_tensors", Seeded(t => normal(t[0], t[1])) },
        { "rand_like", Seeded(t => rand_like(t[0])) },
        { "randn_like", Seeded(t => randn_like(t[0])) },
        { "randint_like", Seeded(t => randint_like(t[0], 2, 12)) },
        { "bernoulli", Seeded(t => bernoulli(t[0])) },
        { "bernoulli_fill", Seeded(t => t[0].clone().bernoulli_(0.25)) },
        { "bernoulli_of_tensor", Seeded(t => t[0].clone().bernoulli_(t[1])) },
        { "multinomial", Seeded(t => multinomial(t[0], 2)) },
        { "multinomial_replaced", Seeded(t => t[0].multinomial(9, replacement: true)) },
        { "poisson", Seeded(t => poisson(t[0])) },
        { "normal_fill", Seeded(t => t[0].clone().normal_(1, 2)) },
        { "uniform_fill", Seeded(t => t[0].clone().uniform_(-1, 2)) },
        { "random_fill", Seeded(t => t[0].clone().random_(3, 40)) },
        { "exponential_fill", Seeded(t => t[0].clone().exponential_(1.5)) },
        { "geometric_fill", Seeded(t => t[0].clone().geometric_(0.3)) },
        { "cauchy_fill", Seeded(t => t[0].clone().cauchy_(0.5, 2)) },
        { "log_normal_fill", Seeded(t => t[0].clone().log_normal_(0.5, 0.25)) },
        { "dropout", Seeded(t => nn.functional.dropout(t[0], 0.4)) },
        { "dropout_", Seeded(t => nn.functional.dropout(t[0], 0.4, inplace: true)) },
    };

    private static Func<Tensor[], Tensor> Seeded(Func<Tensor[], Tensor> function) => inputs =>
    {
        manual_seed(7);
        return function(inputs);
    };
}

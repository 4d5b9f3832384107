using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Probability distributions.</summary>
internal static class DistributionCases
{
    public static readonly Theme All = new("distributions")
    {
        { "normal", t => new Normal(t[0], t[1]).log_prob(t[2]) },
        { "normal_parts", t => new Normal(t[0], t[1]) is var d ? new[] { d.mean, d.mode, d.stddev, d.variance, d.entropy(), d.perplexity() } : [] },
        { "normal_cdf", t => new Normal(t[0], t[1]).cdf(t[2]) },
        { "normal_icdf", t => new Normal(t[0], t[1]).icdf(t[2]) },
        { "normal_expand", t => new Normal(t[0], t[1]).expand(new Size([2, 3])).entropy() },
        { "normal_sample", Seeded(t => new Normal(t[0], t[1]).sample(4)) },
        { "normal_rsample", Seeded(t => new Normal(t[0], t[1]).rsample(4)) },
        { "uniform", t => distributions.Uniform(t[0], t[1]).log_prob(t[2]) },
        { "uniform_parts", t => distributions.Uniform(t[0], t[1]) is var d ? new[] { d.mean, d.variance, d.entropy() } : [] },
        { "uniform_cdf", t => distributions.Uniform(t[0], t[1]).cdf(t[2]) },
        { "uniform_icdf", t => distributions.Uniform(t[0], t[1]).icdf(t[2]) },
        { "uniform_expand", t => distributions.Uniform(t[0], t[1]).expand(new Size([2, 3])).mean },
        { "uniform_rsample", Seeded(t => distributions.Uniform(t[0], t[1]).rsample(4, 2)) },
        { "bernoulli", t => distributions.Bernoulli(t[0]).log_prob(t[1]) },
        { "bernoulli_odds", t => distributions.Bernoulli(logits: t[0]).log_prob(t[1]) },
        { "bernoulli_parts", t => distributions.Bernoulli(t[0]) is var d ? new[] { d.probs, d.logits, d.mean, d.variance, d.entropy() } : [] },
        { "bernoulli_expand", t => distributions.Bernoulli(logits: t[0]).expand(new Size([2, 3])).mean },
        { "bernoulli_sample", Seeded(t => distributions.Bernoulli(t[0]).sample(5)) },
        { "categorical", t => distributions.Categorical(t[0]).log_prob(t[1]) },
        { "categorical_scores", t => distributions.Categorical(logits: t[0]).log_prob(t[1]) },
        { "categorical_parts", t => distributions.Categorical(t[0]) is var d ? new[] { d.probs, d.logits, d.entropy(), d.mean } : [] },
        { "categorical_expand", t => distributions.Categorical(t[0]).expand(new Size([3, 2])).entropy() },
        { "categorical_sample", Seeded(t => distributions.Categorical(t[0]).sample(3)) },
        { "categorical_even", Seeded(_ => distributions.Categorical(4).sample(9)) },
        { "multinomial", t => distributions.Multinomial(6, t[0]).log_prob(t[1]) },
        { "multinomial_scores", t => distributions.Multinomial(6, logits: t[0]).log_prob(t[1]) },
        { "multinomial_parts", t => distributions.Multinomial(6, t[0]) is var d ? new[] { d.probs, d.logits, d.mean, d.variance } : [] },
        { "multinomial_entropy", t => distributions.Multinomial(6, t[0]).entropy() },
        { "multinomial_expand", t => distributions.Multinomial(6, t[0]).expand(new Size([3, 2])).mean },
        { "multinomial_sample", Seeded(t => distributions.Multinomial(6, t[0]).sample(3)) },
    };

    private static Func<Tensor[], Tensor> Seeded(Func<Tensor[], Tensor> function) => inputs =>
    {
        manual_seed(7);
        return function(inputs);
    };
}

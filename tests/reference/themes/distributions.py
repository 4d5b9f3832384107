"""Probability distributions."""
import itertools

import torch
import torch.distributions as D

from reference import case, inputs, normal, uniform

inputs(
    loc=normal(3),
    scale=uniform(0.5, 2, 3),
    values=normal(4, 3),
    chances=uniform(0.1, 0.9, 3),
    odds=normal(3),
    flags=torch.tensor([[0.0, 1, 1], [1, 0, 0]], dtype=torch.float64),
    low=uniform(-2, -1, 3),
    high=uniform(1, 2, 3),
    weights2=uniform(0.1, 3, 2, 4),
    scores=normal(2, 4),
    picked=torch.tensor([[0, 3], [2, 1], [1, 1]]),
    tally=torch.tensor([[1.0, 0, 2, 3], [0, 6, 0, 0]], dtype=torch.float64),
)

# PyTorch calculates the entropy of counts in single precision; this is its definition, over every way to share six among four.
EVERY_COUNT = torch.tensor([[counts] for counts in itertools.product(range(7), repeat=4) if sum(counts) == 6])


def seeded(function):
    def call(*tensors):
        torch.manual_seed(7)
        return function(*tensors)
    return call


case("normal", "loc scale ~values", lambda x, y, z: D.Normal(x, y).log_prob(z))
case("normal_parts", "loc scale", lambda x, y: (lambda d: (d.mean, d.mode, d.stddev, d.variance, d.entropy(), d.perplexity()))(D.Normal(x, y)))
case("normal_cdf", "loc scale ~values", lambda x, y, z: D.Normal(x, y).cdf(z))
case("normal_icdf", "loc scale ~chances", lambda x, y, z: D.Normal(x, y).icdf(z))
case("normal_expand", "loc scale", lambda x, y: D.Normal(x, y).expand((2, 3)).entropy())
case("normal_sample", "loc scale", seeded(lambda x, y: D.Normal(x, y).sample((4,))))
case("normal_rsample", "loc scale", seeded(lambda x, y: D.Normal(x, y).rsample((4,))))
case("uniform", "low high ~odds", lambda x, y, z: D.Uniform(x, y, validate_args=False).log_prob(z))
case("uniform_parts", "low high", lambda x, y: (lambda d: (d.mean, d.variance, d.entropy()))(D.Uniform(x, y)))
case("uniform_cdf", "low high ~odds", lambda x, y, z: D.Uniform(x, y, validate_args=False).cdf(z))
case("uniform_icdf", "low high ~chances", lambda x, y, z: D.Uniform(x, y).icdf(z))
case("uniform_expand", "low high", lambda x, y: D.Uniform(x, y).expand((2, 3)).mean)
case("uniform_rsample", "low high", seeded(lambda x, y: D.Uniform(x, y).rsample((4, 2))))
case("bernoulli", "chances ~flags", lambda x, y: D.Bernoulli(x).log_prob(y))
case("bernoulli_odds", "odds ~flags", lambda x, y: D.Bernoulli(logits=x).log_prob(y))
case("bernoulli_parts", "chances", lambda x: (lambda d: (d.probs, d.logits, d.mean, d.variance, d.entropy()))(D.Bernoulli(x)))
case("bernoulli_expand", "odds", lambda x: D.Bernoulli(logits=x).expand((2, 3)).mean)
case("bernoulli_sample", "~chances", seeded(lambda x: D.Bernoulli(x).sample((5,))))
case("categorical", "weights2 picked", lambda x, y: D.Categorical(x).log_prob(y))
case("categorical_scores", "scores picked", lambda x, y: D.Categorical(logits=x).log_prob(y))
case("categorical_parts", "weights2", lambda x: (lambda d: (d.probs, d.logits, d.entropy(), d.mean))(D.Categorical(x)))
case("categorical_expand", "weights2", lambda x: D.Categorical(x).expand((3, 2)).entropy())
case("categorical_sample", "~weights2", seeded(lambda x: D.Categorical(x).sample((3,))))
case("categorical_even", "", seeded(lambda: D.Categorical(torch.ones(4, dtype=torch.float64)).sample((9,))))
case("multinomial", "weights2 ~tally", lambda x, y: D.Multinomial(6, x).log_prob(y))
case("multinomial_scores", "scores ~tally", lambda x, y: D.Multinomial(6, logits=x).log_prob(y))
case("multinomial_parts", "weights2", lambda x: (lambda d: (d.probs, d.logits, d.mean, d.variance))(D.Multinomial(6, x)))
case("multinomial_entropy", "weights2", lambda x: (lambda p: -(p.exp() * p).sum(0))(D.Multinomial(6, x).log_prob(EVERY_COUNT.to(x.dtype))))
case("multinomial_expand", "weights2", lambda x: D.Multinomial(6, x).expand((3, 2)).mean)
case("multinomial_sample", "~weights2", seeded(lambda x: D.Multinomial(6, x).sample((3,))))

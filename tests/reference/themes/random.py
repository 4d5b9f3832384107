"""Random numbers: the same seed gives PyTorch's numbers."""
import torch
import torch.nn.functional as F

from reference import case


def seeded(function):
    def call(*tensors):
        torch.manual_seed(7)
        return function(*tensors)
    return call


def filled(name, *arguments):
    return seeded(lambda x: getattr(x.clone(), name)(*arguments))


case("rand", "", seeded(lambda: torch.rand(3, 5)))
case("rand_double", "", seeded(lambda: torch.rand(3, 5, dtype=torch.float64)))
case("randn", "", seeded(lambda: torch.randn(3, 5)))
case("randn_many", "", seeded(lambda: torch.randn(3, 50, dtype=torch.float64)))
case("randint", "", seeded(lambda: torch.randint(-3, 9, (4, 4))))
case("randint_from_zero", "", seeded(lambda: torch.randint(9, (4, 4), dtype=torch.int32)))
case("randperm", "", seeded(lambda: torch.randperm(20)))
case("normal", "", seeded(lambda: torch.normal(1.0, 2.0, (2, 6))))
case("normal_of_tensors", "~a ~positive", seeded(torch.normal))
case("rand_like", "~a", seeded(torch.rand_like))
case("randn_like", "~a", seeded(torch.randn_like))
case("randint_like", "~a | counts", seeded(lambda x: torch.randint_like(x, 2, 12)))
case("bernoulli", "~probability", seeded(torch.bernoulli))
case("bernoulli_fill", "~a | counts", filled("bernoulli_", 0.25))
case("bernoulli_of_tensor", "~a ~probability", seeded(lambda x, p: x.clone().bernoulli_(p)))
case("multinomial", "~probability", seeded(lambda x: torch.multinomial(x, 2)))
case("multinomial_replaced", "~probability", seeded(lambda x: torch.multinomial(x, 9, replacement=True)))
case("poisson", "~positive", seeded(torch.poisson))
case("normal_fill", "~a | ~long", filled("normal_", 1.0, 2.0))
case("uniform_fill", "~a | ~long", filled("uniform_", -1.0, 2.0))
case("random_fill", "~a | counts", filled("random_", 3, 40))
case("exponential_fill", "~a | ~long", filled("exponential_", 1.5))
case("geometric_fill", "~a | counts", filled("geometric_", 0.3))
case("cauchy_fill", "~a | ~long", filled("cauchy_", 0.5, 2.0))
case("log_normal_fill", "~a | ~long", filled("log_normal_", 0.5, 0.25))
case("dropout", "a | batch", seeded(lambda x: F.dropout(x, 0.4)))

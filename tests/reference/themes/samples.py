"""Samples of distributions: the same seed gives PyTorch's numbers."""
import torch

from reference import case, inputs, uniform

inputs(
    concentration=uniform(0.5, 3, 2, 3),
    trials=torch.tensor([5.0, 10.0, 3.0, 8.0], dtype=torch.float64),
    chance=uniform(0.1, 0.9, 4),
)


def seeded(function):
    def call(*tensors):
        torch.manual_seed(7)
        return function(*tensors)
    return call


case("binomial", "~trials ~chance", seeded(torch.binomial))
case("standard_gamma", "concentration", seeded(torch._standard_gamma))
case("dirichlet", "~concentration", seeded(torch._sample_dirichlet))
case("rand_float", "", seeded(lambda: torch.rand(1, dtype=torch.float64)[0]))
case("randn_float", "", seeded(lambda: torch.randn(1, dtype=torch.float64)[0]))
case("randint_int", "", seeded(lambda: torch.randint(-5, 100, (1,))[0]))
case("rand_out", "~a", seeded(lambda x: torch.rand(2, 5, dtype=x.dtype)))
case("randn_out", "~a", seeded(lambda x: torch.randn(2, 5, dtype=x.dtype)))
case("randperm_out", "", seeded(lambda: torch.randperm(7)))
case("rrelu", "a", seeded(torch.rrelu))

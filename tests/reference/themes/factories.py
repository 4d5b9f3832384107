"""Tensors from sizes and numbers."""
import torch

from reference import case

case("zeros", "", lambda: torch.zeros(2, 3))
case("zeros_type", "", lambda: torch.zeros(4, dtype=torch.int64))
case("ones", "", lambda: torch.ones(2, 3, dtype=torch.float64))
case("full", "", lambda: torch.full((2, 2), 1.5))
case("full_type", "", lambda: torch.full((2, 2), 7, dtype=torch.int32))
case("eye", "", lambda: torch.eye(3))
case("eye_wide", "", lambda: torch.eye(2, 4, dtype=torch.float64))
case("arange", "", lambda: torch.arange(5))
case("arange_step", "", lambda: torch.arange(1.0, 3.0, 0.25))
case("arange_down", "", lambda: torch.arange(5, -4, -3, dtype=torch.float64))
case("linspace", "", lambda: torch.linspace(-1, 2, 7))
case("linspace_double", "", lambda: torch.linspace(0, 1, 11, dtype=torch.float64))
case("logspace", "", lambda: torch.logspace(-1, 2, 4))
case("logspace_two", "", lambda: torch.logspace(0, 4, 5, base=2, dtype=torch.float64))
case("tril_indices", "", lambda: torch.tril_indices(3, 4, 1))
case("triu_indices", "", lambda: torch.triu_indices(4, 3, -1))
case("zeros_like", "~a | ints | mask", torch.zeros_like)
case("ones_like", "~a | ints | ~ca", torch.ones_like)
case("full_like", "~a | ints", lambda x: torch.full_like(x, 3))
case("new_zeros", "~a | ints", lambda x: x.new_zeros(2, 2))
case("new_full", "~a | ints", lambda x: x.new_full((3,), 2))

"""Copies, conversions, single numbers."""
import torch

from reference import case


def copied(x, y):
    return x.clone().copy_(y)


case("clone", "a | ints | mask | ca", torch.clone)
case("copy", "a b | a row | a counts | ints divisor | counts ~a", copied)
case("fill", "a | ints", lambda x: x.clone().fill_(3))
case("zero", "a | ints", lambda x: x.clone().zero_())
case("detach", "a | ca", lambda x: (x * 2).detach())
case("alias", "a | ints", torch.ops.aten.alias)
case("to_double", "a | ints | mask", lambda x: x.to(torch.float64))
case("to_single", "a | ints", lambda x: x.to(torch.float32))
case("to_integers", "~a | mask", lambda x: x.to(torch.int64))
case("to_complex", "a | ints", lambda x: x.to(torch.complex128))
case("to_boolean", "~special | ints", lambda x: x.to(torch.bool))
case("to_bytes", "counts | mask", lambda x: x.to(torch.uint8))
case("item", "~scalar | one", lambda x: torch.tensor(x.item(), dtype=x.dtype))
case("is_nonzero", "~scalar | one", lambda x: torch.tensor(bool(x)))

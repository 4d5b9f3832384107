"""Comparisons and logic: results are boolean (in place: ones and zeros)."""
import torch

from reference import case

for name in "eq ne lt le gt ge".split():
    case(name, "a b | a row | a a | ints divisor | counts a | special special | mask mask2", getattr(torch, name))
    case(name + "_scalar", "a | ints | special", lambda x, f=getattr(torch, name): f(x, 3))
    case(name + "_float", "a | ints", lambda x, f=getattr(torch, name): f(x, 0.5))
case("eq_complex", "ca cb | ca ca", torch.eq)
case("ne_complex", "ca cb | ca ca", torch.ne)
case("logical_not", "a | mask | ints | special", torch.logical_not)
for name in "logical_and logical_or logical_xor".split():
    case(name, "mask mask2 | a mask | ints divisor | counts a", getattr(torch, name))
case("bitwise_not", "ints | mask | bytes", torch.bitwise_not)
for name in "bitwise_and bitwise_or bitwise_xor".split():
    case(name, "ints divisor | mask mask2 | bytes bytes | shorts ints", getattr(torch, name))
case("isclose", "a b | a a | special special | ints divisor", lambda x, y: torch.isclose(x, y, atol=0.5))
case("isclose_nan", "special special | a a", lambda x, y: torch.isclose(x, y, equal_nan=True))
case("allclose", "a b | a a | special special", lambda x, y: torch.tensor(torch.allclose(x, y)))
case("equal", "a b | a a | ints divisor | special special | mask mask", lambda x, y: torch.tensor(torch.equal(x, y)))
case("isin", "ints divisor | counts labels | a b", torch.isin)
case("isin_not", "ints divisor | counts labels", lambda x, y: torch.isin(x, y, invert=True))

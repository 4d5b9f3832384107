"""Complex numbers."""
import torch

from reference import case, inputs, normal, uniform

inputs(
    pairs=normal(3, 2),
    magnitudes=uniform(0.5, 2, 3, 4),
)

case("complex", "a b | row row", torch.complex)
case("polar", "magnitudes a", torch.polar)
case("real", "ca | a", torch.real)
case("imag", "ca", torch.imag)
case("angle", "ca | a | ints", torch.angle)
case("conj", "ca | a", torch.conj)
case("conj_physical", "ca | a | ints", torch.conj_physical)
case("resolve_conj", "ca", lambda x: x.conj().resolve_conj())
case("resolve_neg", "ca", lambda x: x.conj().imag.resolve_neg())
case("is_conj", "~a", lambda x: torch.tensor(torch.is_conj(x)))
case("is_neg", "~a", lambda x: torch.tensor(torch.is_neg(x)))
case("imag_of_conj", "ca", lambda x: x.conj().imag)
case("isreal", "ca | a", torch.isreal)
case("adjoint", "csquare | batch", lambda x: x.adjoint())
case("mH", "csquare", lambda x: x.mH)
case("H", "csquare", lambda x: x.H)
case("view_as_real", "ca", torch.view_as_real)
case("view_as_complex", "pairs", torch.view_as_complex)
case("complex_arithmetic", "ca cb", lambda x, y: x * y + x / y - (2 + 3j))
case("complex_power", "ca", lambda x: x ** (0.5 - 1j))
case("complex_full", "", lambda: torch.full((2, 2), 1 - 2j, dtype=torch.complex128))
case("complex_matmul", "csquare csquare", lambda x, y: x @ y)
case("complex_sum", "ca", lambda x: x.sum(1))
case("complex_mean", "ca", lambda x: x.mean())
case("complex_prod", "ca", lambda x: x.prod(0))
case("complex_abs", "ca", lambda x: x.abs())

"""Functions of each element alone."""
import torch

from reference import case

ANYWHERE = ("exp exp2 expm1 sin cos tan sinh cosh tanh atan asinh sigmoid erf erfc sinc deg2rad rad2deg abs neg square sign sgn").split()
ROUNDING = "floor ceil round trunc".split()
POSITIVE = "log log2 log10 log1p sqrt rsqrt reciprocal digamma lgamma".split()
UNIT = "asin acos atanh erfinv".split()
COMPLEX = ("exp sin cos tan sinh cosh tanh atan asinh sigmoid neg square sgn log log2 log10 sqrt rsqrt reciprocal asin acos atanh acosh").split()

for names, variants in (
        (ANYWHERE, "a | scalar | long | empty | special | ints"),
        (ROUNDING, "a | halves | long | special | ints"),
        (POSITIVE, "positive | positive_row | special | counts"),
        (UNIT, "unit | unit_long | special | empty"),
        (["acosh"], "above_one | positive | special | counts"),
        (["frac"], "a | halves | long | special")):
    for name in names:
        case(name, variants + (" | ca" if name in COMPLEX else ""), getattr(torch, name))

case("abs_of_complex", "ca | crow", torch.abs)
case("round_decimals", "a | long | special", lambda x: torch.round(x, decimals=2))
case("signbit", "a | special | ints", torch.signbit)
case("isfinite", "special | ints | ca", torch.isfinite)
case("isinf", "special | ints | ca", torch.isinf)
case("isnan", "special | ints | ca", torch.isnan)
case("nan_to_num", "special | a | ints", torch.nan_to_num)
case("nan_to_num_given", "special | a", lambda x: torch.nan_to_num(x, nan=1.5, posinf=9.0, neginf=-9.0))
case("clamp", "a | long | special", lambda x: torch.clamp(x, -0.5, 0.75))
case("clamp_integers", "ints | counts", lambda x: torch.clamp(x, 1, 3))
case("clamp_tensor", "a b positive | a row col | ints divisor ints", torch.clamp)
case("clamp_tensor_above", "a b | a row", lambda x, low: torch.clamp(x, min=low))
case("clamp_min", "a | special", lambda x: torch.clamp_min(x, 0.1))
case("clamp_max", "a | special", lambda x: torch.clamp_max(x, 0.1))
case("clamp_one_sided", "a | long", lambda x: torch.clamp(x, min=0.1))
case("lerp", "a b positive | a b row | a row col | long long long", torch.lerp)
case("addcmul", "a b positive | a row col | ca cb ca", lambda x, y, z: torch.addcmul(x, y, z, value=0.3))
case("addcdiv", "a b positive | a col positive_row | ca cb ca", lambda x, y, z: torch.addcdiv(x, y, z, value=0.3))
case("addcdiv_plain", "a b positive", torch.addcdiv)

"""Further functions of elements."""
import torch

from reference import case, inputs, uniform

inputs(
    whole=torch.tensor([[12, 18, 5], [7, 0, 24]]),
    whole2=torch.tensor([[8, 27, 10], [7, 3, 36]]),
    small=torch.tensor([[0, 1, 2], [3, 1, 4]]),
    exponents=torch.tensor([[0, 1, 2, -1], [3, 1, -2, 0], [1, 1, 2, 2]]),
    rest=uniform(0.2, 2.5, 3, 4),
    special_finite=torch.tensor([0.0, -0.0, 1.5, 1024.0, -0.001], dtype=torch.float64),
)

case("bitwise_left_shift", "whole small", torch.bitwise_left_shift)
case("bitwise_right_shift", "whole small", torch.bitwise_right_shift)
case("bitwise_not", "ints | mask | bytes", torch.bitwise_not)
case("copysign", "a b | a row", torch.copysign)
case("float_power", "positive rest | ~ints small", torch.float_power)
case("float_power_whole", "positive", lambda x: torch.float_power(x, torch.tensor(2.0, dtype=torch.float64)))
case("float_power_in_place", "positive", lambda x: torch.float_power(x, 2))
case("frexp", "~a | ~special_finite", torch.frexp)
case("gcd", "whole whole2", torch.gcd)
case("lcm", "whole whole2", torch.lcm)
case("heaviside", "~a ~b | ints ints", torch.heaviside)
case("i0", "a", torch.i0)
case("igamma", "~positive rest", torch.igamma)
case("igammac", "~positive rest", torch.igammac)
case("isposinf", "special | ints", torch.isposinf)
case("isneginf", "special | ints", torch.isneginf)
case("ldexp", "a exponents", torch.ldexp)
case("ldexp_plain", "~a exponents", torch.ldexp)
case("logaddexp2", "a b | a row", torch.logaddexp2)
case("logit", "probability", torch.logit)
case("logit_eps", "unit", lambda x: torch.logit(x, 0.1))
case("mvlgamma", "above_one", lambda x: torch.mvlgamma(x, 2))
case("nan_to_num", "special | a", torch.nan_to_num)
case("nextafter", "~a ~b", torch.nextafter)
case("polygamma", "positive", lambda x: torch.polygamma(1, x))
case("positive", "a | ints", torch.positive)
case("renorm", "a | batch", lambda x: torch.renorm(x, 2, 0, 1.5))
case("xlogy", "a rest", torch.xlogy)
case("xlogy_scalar", "a", lambda x: torch.xlogy(x, 2.5))
case("arccos", "unit", torch.arccos)
case("arcsinh", "a", torch.arcsinh)
case("arctan2", "a b", torch.arctan2)
case("true_divide", "a rest", torch.true_divide)

"""Further reductions, histograms, integrals and differences."""
import torch

from reference import case, inputs

inputs(
    gaps=torch.tensor([[1.0, float("nan"), 3.0, -2.0], [0.5, 2.0, float("nan"), float("nan")]], dtype=torch.float64),
    q=torch.tensor([0.25, 0.5, 0.9], dtype=torch.float64),
    rising=torch.tensor([-2.0, -0.5, 0.0, 1.0, 2.5], dtype=torch.float64),
    along=torch.tensor([0.0, 0.5, 1.5, 3.0], dtype=torch.float64),
)

case("logcumsumexp", "a | batch", lambda x: torch.logcumsumexp(x, 1))
case("nanmedian", "gaps", torch.nanmedian)
case("nanquantile", "gaps ~q", lambda x, y: torch.nanquantile(x, y, 1))
case("std_mean_dims", "a | batch", lambda x: torch.std_mean(x, (0, 1)))
case("var_mean_dims", "a | batch", lambda x: torch.var_mean(x, 1, False))
case("std_of_dims", "batch", lambda x: x.std((0, 2)))
case("var_of_dims", "batch", lambda x: x.var((0, 1, 2), keepdim=True))
case("amax_out", "~a", lambda x: x.amax(1))
case("histogram", "~long", lambda x: torch.histogram(x, 5))
case("histogram_range", "~long", lambda x: torch.histogram(x, 4, range=(-1.0, 1.0), density=True))
case("histogram_edges", "~long ~rising", torch.histogram)
case("histogram_given", "~long", lambda x: torch.histogram(x, 4, range=(-1.0, 1.0), density=True))
case("trapezoid", "a", lambda x: torch.trapezoid(x, dx=0.5))
case("trapezoid_points", "a along", torch.trapezoid)
case("cumulative_trapezoid", "a", lambda x: torch.cumulative_trapezoid(x, dx=0.5))
case("cumulative_trapezoid_points", "a along", torch.cumulative_trapezoid)
case("gradient", "a", lambda x: torch.gradient(x, spacing=2.0))
case("gradient_dim", "a", lambda x: torch.gradient(x, spacing=1, dim=1))

"""Weights drawn by torch.nn.init: the same seed gives PyTorch's numbers."""
import torch
from torch.nn import init

from reference import case, inputs, normal

inputs(wide=normal(3, 7), tall=normal(7, 3), kernel=normal(4, 3, 3, 5), cube=normal(3, 2, 3, 3, 4), line=normal(2, 3, 4))


def drawn(function, *arguments, **settings):
    def call(tensor):
        torch.manual_seed(7)
        return function(tensor.detach().clone(), *arguments, **settings)
    return call


case("ones", "~wide", drawn(init.ones_))
case("zeros", "~wide", drawn(init.zeros_))
case("constant", "~wide", drawn(init.constant_, 0.25))
case("uniform", "~wide | ~kernel", drawn(init.uniform_, -1.0, 3.0))
case("normal", "~wide | ~kernel", drawn(init.normal_, 1.0, 3.0))
case("trunc_normal", "~wide | ~kernel", drawn(init.trunc_normal_, 0.5, 2.0, -1.0, 3.0))
case("eye", "~wide | ~tall", drawn(init.eye_))
case("dirac", "~line | ~kernel | ~cube", drawn(init.dirac_))
case("orthogonal", "~wide | ~tall | ~kernel", drawn(init.orthogonal_, 1.5))
case("sparse", "~wide | ~tall", drawn(init.sparse_, 0.4, 0.5))
case("kaiming_uniform", "~wide | ~kernel", drawn(init.kaiming_uniform_, 0.3))
case("kaiming_uniform_out", "~wide | ~kernel", drawn(init.kaiming_uniform_, mode="fan_out", nonlinearity="relu"))
case("kaiming_normal", "~wide | ~kernel", drawn(init.kaiming_normal_, 0.3))
case("kaiming_normal_tanh", "~wide | ~cube", drawn(init.kaiming_normal_, nonlinearity="tanh"))
case("xavier_uniform", "~wide | ~kernel", drawn(init.xavier_uniform_, 2.0))
case("xavier_normal", "~wide | ~kernel", drawn(init.xavier_normal_, 2.0))

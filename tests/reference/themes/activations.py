"""Activations."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal

inputs(slope=normal(1), slopes=normal(4), large=torch.tensor([-60.0, -25.0, 0.0, 25.0, 60.0], dtype=torch.float64))

ANY = "a | long | large | scalar"

case("relu", ANY + " | ints | special", F.relu)
case("relu6", ANY, lambda x: F.relu6(x * 4))
case("sigmoid", ANY, torch.sigmoid)
case("tanh", ANY, torch.tanh)
case("elu", ANY, lambda x: F.elu(x, 0.7))
case("leaky_relu", ANY, lambda x: F.leaky_relu(x, 0.2))
case("gelu", ANY, F.gelu)
case("silu", ANY, F.silu)
case("selu", ANY, F.selu)
case("mish", ANY, F.mish)
case("softplus", ANY, F.softplus)
case("softplus_steep", ANY, lambda x: F.softplus(x, beta=2, threshold=5))
case("hardtanh", ANY, lambda x: F.hardtanh(x, -0.5, 0.75))
case("logsigmoid", ANY, F.logsigmoid)
case("softmax", "a | batch | long", lambda x: F.softmax(x, 1))
case("softmax_type", "a | ints", lambda x: F.softmax(x, 1, dtype=torch.float64))
case("log_softmax", "a | batch | long", lambda x: F.log_softmax(x, 0))
case("log_softmax_type", "a | ints", lambda x: x.log_softmax(1, dtype=torch.float64))
case("prelu", "a slope | a slopes | batch slope", F.prelu)
case("glu", "a | batch", F.glu)
case("glu_dim", "batch", lambda x: F.glu(x, 0))

inputs(image=normal(2, 3, 2, 4))

case("celu", ANY, lambda x: F.celu(x, 0.5))
case("rrelu_evaluation", ANY, lambda x: F.rrelu(x, 0.1, 0.3))
case("gelu_tanh", ANY, lambda x: F.gelu(x, approximate="tanh"))
case("softsign", ANY, F.softsign)
case("hardswish", ANY, lambda x: F.hardswish(x * 3))
case("hardsigmoid", ANY, lambda x: F.hardsigmoid(x * 3))
case("hardshrink", ANY, lambda x: F.hardshrink(x, 0.4))
case("softshrink", ANY, lambda x: F.softshrink(x, 0.4))
case("tanhshrink", ANY, F.tanhshrink)
case("threshold", ANY + " | ints", lambda x: F.threshold(x, 1, 9))
case("softmax2d", "image", lambda x: F.softmax(x, 1))
case("softmin", "a | batch", lambda x: F.softmin(x, 1))

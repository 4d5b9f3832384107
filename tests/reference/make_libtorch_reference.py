#!/usr/bin/env python3
"""Writes the values and gradients that LibTorch.Tests compares with (made with PyTorch 1.13.1).

Every case names its inputs. The file holds the inputs, the result, and for each floating input the gradient of
sum(result * linspace(0.5, 1.5)). Run: /usr/bin/python3 tests/reference/make_libtorch_reference.py
"""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.manual_seed(20)


def rounded(tensor):
    return (tensor * 1000).round() / 1000


INPUTS = {
    "a": rounded(torch.randn(3, 4)),
    "b": rounded(torch.randn(3, 4)),
    "row": rounded(torch.randn(4)),
    "col": rounded(torch.randn(3, 1)),
    "positive": rounded(torch.rand(3, 4) + 0.1),
    "unit": rounded(torch.rand(3, 4) * 1.8 - 0.9),
    "m": rounded(torch.randn(4, 2)),
    "square": rounded(torch.randn(3, 3) + 2 * torch.eye(3)),
    "batch": rounded(torch.randn(2, 3, 4)),
    "batch2": rounded(torch.randn(2, 4, 2)),
    "bias": rounded(torch.randn(2)),
    "weight": rounded(torch.randn(2, 4)),
    "image": rounded(torch.randn(2, 2, 6, 5)),
    "kernel": rounded(torch.randn(4, 2, 3, 3)),
    "grouped": rounded(torch.randn(4, 1, 3, 3)),
    "kernel_bias": rounded(torch.randn(4)),
    "scale2": rounded(torch.rand(2) + 0.5),
    "shift2": rounded(torch.randn(2)),
    "mean2": rounded(torch.randn(2)),
    "var2": rounded(torch.rand(2) + 0.5),
    "double": rounded(torch.randn(3, 4, dtype=torch.float64)),
    "labels": torch.tensor([3, 0, 2]),
    "ints": torch.tensor([[1, -2, 3], [4, 5, -6]]),
    "divisor": torch.tensor([[2, 2, -2], [3, -3, 4]]),
    "index": torch.tensor([2, 0]),
    "gather": torch.tensor([[0, 3], [1, 1], [2, 0]]),
    "mask": torch.tensor([[True, False, True, True], [False, False, True, False], [True, True, False, False]]),
}

UNARY = ("abs neg exp exp2 expm1 sin cos tan sinh cosh tanh atan asinh sigmoid erf erfc square floor ceil round trunc frac sign "
         "relu").split()
POSITIVE = "log log2 log10 log1p sqrt rsqrt reciprocal lgamma digamma".split()
UNIT = "asin acos atanh erfinv".split()

CASES = {}
for name in UNARY:
    CASES[name] = ("a", lambda x, f=name: getattr(torch, f)(x))
for name in POSITIVE:
    CASES[name] = ("positive", lambda x, f=name: getattr(torch, f)(x))
for name in UNIT:
    CASES[name] = ("unit", lambda x, f=name: getattr(torch, f)(x))

CASES.update({
    # arithmetic
    "add": ("a b", lambda x, y: x + y),
    "add_alpha": ("a b", lambda x, y: torch.add(x, y, alpha=2.5)),
    "add_scalar": ("a", lambda x: x + 2),
    "sub": ("a row", lambda x, y: x - y),
    "rsub": ("a", lambda x: 3 - x),
    "mul": ("a col", lambda x, y: x * y),
    "div": ("a positive", lambda x, y: x / y),
    "div_into": ("positive", lambda x: 2.5 / x),
    "div_floor": ("a positive", lambda x, y: torch.div(x, y, rounding_mode="floor")),
    "int_div": ("ints divisor", lambda x, y: x / y),
    "int_floor_divide": ("ints divisor", lambda x, y: x // y),
    "int_remainder": ("ints divisor", lambda x, y: x % y),
    "int_fmod": ("ints divisor", torch.fmod),
    "pow_scalar": ("positive", lambda x: x ** 2.5),
    "pow_tensor": ("positive b", torch.pow),
    "maximum": ("a b", torch.maximum),
    "minimum": ("a b", torch.minimum),
    "atan2": ("a b", torch.atan2),
    "clamp": ("a", lambda x: torch.clamp(x, -0.5, 0.75)),
    "clamp_min": ("a", lambda x: torch.clamp(x, min=0.1)),
    "lerp": ("a b positive", torch.lerp),
    "addcmul": ("a b positive", lambda x, y, z: torch.addcmul(x, y, z, value=0.3)),
    "addcdiv": ("a b positive", lambda x, y, z: torch.addcdiv(x, y, z, value=0.3)),
    "double_chain": ("double", lambda x: (x * x + 1).log().tanh() / 3),
    # comparison and logic
    "eq": ("ints divisor", torch.eq),
    "ne_scalar": ("ints", lambda x: x != 3),
    "lt": ("a b", torch.lt),
    "le": ("a b", torch.le),
    "gt_scalar": ("a", lambda x: x > 0),
    "ge": ("a b", torch.ge),
    "logical_and": ("mask a", lambda m, x: torch.logical_and(m, x > 0)),
    "logical_not": ("mask", torch.logical_not),
    "bitwise_xor": ("ints divisor", lambda x, y: x ^ y),
    "isclose": ("a b", lambda x, y: torch.isclose(x, y, atol=0.5)),
    "sort_values": ("a", lambda x: torch.sort(x, dim=1, descending=True)[0]),
    "sort_indices": ("a", lambda x: torch.sort(x, dim=0)[1]),
    "argsort": ("a", lambda x: torch.argsort(x, dim=1)),
    "topk_values": ("a", lambda x: torch.topk(x, 2, dim=1)[0]),
    "topk_indices": ("a", lambda x: torch.topk(x, 2, dim=1, largest=False)[1]),
    # reductions
    "sum": ("a", torch.sum),
    "sum_dim": ("batch", lambda x: x.sum(dim=(0, 2))),
    "sum_keepdim": ("batch", lambda x: x.sum(dim=1, keepdim=True)),
    "sum_type": ("mask", lambda x: x.sum(dim=1, dtype=torch.float32)),
    "mean": ("a", torch.mean),
    "mean_dim": ("batch", lambda x: x.mean(dim=(1, 2), keepdim=True)),
    "prod": ("a", torch.prod),
    "prod_dim": ("a", lambda x: x.prod(dim=1)),
    "std": ("a", torch.std),
    "std_dim": ("batch", lambda x: x.std(dim=2, unbiased=False, keepdim=True)),
    "var": ("a", lambda x: x.var(unbiased=False)),
    "var_dim": ("batch", lambda x: x.var(dim=(0, 1))),
    "max": ("a", torch.max),
    "max_dim_values": ("a", lambda x: x.max(dim=1)[0]),
    "max_dim_indices": ("a", lambda x: x.max(dim=0, keepdim=True)[1]),
    "min_dim_values": ("a", lambda x: x.min(dim=0)[0]),
    "amax": ("batch", lambda x: x.amax(dim=(0, 2))),
    "argmax": ("a", torch.argmax),
    "argmax_dim": ("a", lambda x: x.argmax(dim=1)),
    "argmin_dim": ("a", lambda x: x.argmin(dim=0, keepdim=True)),
    "all_dim": ("mask", lambda x: x.all(dim=1)),
    "any_dim": ("mask", lambda x: x.any(dim=0)),
    "norm": ("a", torch.norm),
    "norm_dim": ("a", lambda x: x.norm(p=1, dim=1, keepdim=True)),
    "logsumexp": ("a", lambda x: x.logsumexp(dim=1)),
    "cumsum": ("a", lambda x: x.cumsum(dim=1)),
    "median": ("a", torch.median),
    "quantile": ("a positive", lambda x, q: torch.quantile(x, q.flatten()[:1].clamp(max=1), dim=1)),
    "bincount": ("labels", lambda x: torch.bincount(x, minlength=6)),
    "unique": ("gather", torch.unique),
    # shapes and joining
    "reshape": ("a", lambda x: x.reshape(2, -1)),
    "transpose": ("batch", lambda x: x.transpose(0, 2)),
    "permute": ("batch", lambda x: x.permute(1, 2, 0)),
    "T": ("a", lambda x: x.T),
    "flatten": ("batch", lambda x: x.flatten(1)),
    "squeeze": ("col", lambda x: x.squeeze(1)),
    "unsqueeze": ("row", lambda x: x.unsqueeze(0)),
    "expand": ("col", lambda x: x.expand(3, 2)),
    "repeat": ("row", lambda x: x.repeat(2, 1)),
    "repeat_interleave": ("row", lambda x: x.repeat_interleave(2)),
    "flip": ("a", lambda x: x.flip(0, 1)),
    "roll": ("a", lambda x: x.roll(1, 1)),
    "cat": ("a b", lambda x, y: torch.cat([x, y], 1)),
    "stack": ("a b", lambda x, y: torch.stack([x, y], 1)),
    "split": ("a", lambda x: x.split([1, 3], 1)[1]),
    "chunk": ("a", lambda x: x.chunk(2, 1)[0]),
    "unbind": ("a", lambda x: x.unbind(1)[2]),
    "narrow": ("a", lambda x: x.narrow(1, 1, 2)),
    "tril": ("square", torch.tril),
    "diagonal": ("square", torch.diagonal),
    # indexing
    "index_position": ("batch", lambda x: x[1]),
    "index_negative": ("batch", lambda x: x[-1, -2]),
    "index_slice": ("a", lambda x: x[1:3, ::2]),
    "index_ellipsis": ("batch", lambda x: x[..., 1]),
    "index_newaxis": ("a", lambda x: x[:, None, 1]),
    "index_tensor": ("a index", lambda x, i: x[i]),
    "index_mixed": ("batch index", lambda x, i: x[:, i, 1:3]),
    "index_mask": ("a mask", lambda x, m: x[m]),
    "index_select": ("a index", lambda x, i: x.index_select(0, i)),
    "gather": ("a gather", lambda x, i: x.gather(1, i)),
    "where": ("mask a b", torch.where),
    "masked_fill": ("a mask", lambda x, m: x.masked_fill(m, -1.5)),
    "nonzero": ("mask", torch.nonzero),
    "one_hot": ("labels", lambda x: F.one_hot(x, 5)),
    # linear algebra
    "matmul": ("a m", torch.matmul),
    "matmul_batch": ("batch batch2", torch.matmul),
    "mm": ("a m", torch.mm),
    "mv": ("a row", torch.mv),
    "dot": ("row row", torch.dot),
    "bmm": ("batch batch2", torch.bmm),
    "addmm": ("bias a m", lambda c, x, y: torch.addmm(c, x, y, beta=0.5, alpha=2)),
    "outer": ("row bias", torch.outer),
    "einsum": ("batch batch2", lambda x, y: torch.einsum("bij,bjk->ik", x, y)),
    "det": ("square", torch.det),
    "inverse": ("square", torch.inverse),
    # layers
    "linear": ("batch weight bias", F.linear),
    "conv2d": ("image kernel kernel_bias", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 1), padding=1)),
    "conv2d_grouped": ("image grouped", lambda x, w: F.conv2d(x, w, groups=2, dilation=2)),
    "conv1d": ("batch batch", lambda x, w: F.conv1d(x, w, padding=1)),
    "max_pool2d": ("image", lambda x: F.max_pool2d(x, 2, stride=1, padding=1)),
    "avg_pool2d": ("image", lambda x: F.avg_pool2d(x, (2, 3), stride=(2, 1), padding=(1, 0))),
    "avg_pool2d_plain": ("image", lambda x: F.avg_pool2d(x, 2)),
    "adaptive_avg_pool2d": ("image", lambda x: F.adaptive_avg_pool2d(x, (2, 2))),
    "batch_norm_training": ("image scale2 shift2", lambda x, w, b: F.batch_norm(x, None, None, w, b, training=True)),
    "batch_norm_evaluation": ("image mean2 var2 scale2 shift2", lambda x, m, v, w, b: F.batch_norm(x, m.detach(), v.detach(), w, b, eps=1e-3)),
    "layer_norm": ("batch row row", lambda x, w, b: F.layer_norm(x, [4], w, b)),
    "dropout_evaluation": ("a", lambda x: F.dropout(x, 0.5, training=False)),
    "softmax": ("a", lambda x: F.softmax(x, 1)),
    "log_softmax": ("a", lambda x: F.log_softmax(x, 0)),
    "gelu": ("a", F.gelu),
    "silu": ("a", F.silu),
    "elu": ("a", lambda x: F.elu(x, 0.7)),
    "leaky_relu": ("a", lambda x: F.leaky_relu(x, 0.2)),
    "softplus": ("a", F.softplus),
    "pad": ("a", lambda x: F.pad(x, (1, 2, 0, 1), value=0.5)),
    "pad_reflect": ("a", lambda x: F.pad(x, (1, 2), mode="reflect")),
    # losses
    "cross_entropy": ("a labels", F.cross_entropy),
    "cross_entropy_smoothed": ("a labels row", lambda x, y, w: F.cross_entropy(x, y, w.abs().detach(), reduction="sum", label_smoothing=0.1)),
    "nll_loss": ("a labels", lambda x, y: F.nll_loss(F.log_softmax(x, 1), y)),
    "mse_loss": ("a b", F.mse_loss),
    "l1_loss": ("a b", lambda x, y: F.l1_loss(x, y, reduction="none")),
    "smooth_l1_loss": ("a b", F.smooth_l1_loss),
    "huber_loss": ("a b", lambda x, y: F.huber_loss(x, y, delta=0.5)),
    "bce_with_logits": ("a positive", lambda x, y: F.binary_cross_entropy_with_logits(x, (y > 0.5).float().detach())),
})


def stored(tensor):
    values = tensor.detach().flatten().tolist()
    return {
        "type": str(tensor.dtype).removeprefix("torch."),
        "shape": list(tensor.shape),
        "values": [float(f"{v:.9g}") if isinstance(v, float) and tensor.dtype != torch.float64 else v for v in values],
    }


def run(names, function):
    inputs = [INPUTS[name].clone() for name in names]
    for tensor in inputs:
        tensor.requires_grad_(tensor.is_floating_point())
    result = function(*inputs)
    case = {"inputs": names, "result": stored(result)}
    if result.requires_grad:
        ramp = torch.linspace(0.5, 1.5, result.numel(), dtype=result.dtype).reshape(result.shape)
        (result * ramp).sum().backward()
        case["gradients"] = [None if t.grad is None else stored(t.grad) for t in inputs]
    return case


file = {
    "made_with": f"torch {torch.__version__}",
    "inputs": {name: stored(tensor) for name, tensor in INPUTS.items()},
    "cases": {name: run(names.split(), function) for name, (names, function) in CASES.items()},
}
target = pathlib.Path(__file__).with_name("libtorch_reference.json")
text = "{\n" + ",\n".join(
    f' "{key}": {json.dumps(value)}' if not isinstance(value, dict)
    else f' "{key}": {{\n' + ",\n".join(f'  "{k}": {json.dumps(v)}' for k, v in value.items()) + "\n }"
    for key, value in file.items()) + "\n}\n"
target.write_text(text)
print(f"{len(file['cases'])} cases, {len(text) // 1024} KiB: {target}")

#!/usr/bin/python3
"""Writes the reference values that the engine's tests compare with, from PyTorch 1.13.1.

Run it from any folder: /usr/bin/python3 make_engine_reference.py. The files land beside this script. Every case has fixed seeds,
so that a second run writes the same bytes.
"""
import json
import math
import random
import pathlib
import struct

import torch
from torch import nn

HERE = pathlib.Path(__file__).resolve().parent
TYPES = {
    torch.float64: "F64", torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16", torch.int64: "I64",
    torch.int32: "I32", torch.int16: "I16", torch.int8: "I8", torch.uint8: "U8", torch.bool: "BOOL",
}


def raw(tensor):
    """The bytes of a tensor, row by row."""
    tensor = tensor.detach().contiguous()
    if tensor.dtype == torch.bfloat16:
        tensor = tensor.view(torch.int16)
    return tensor.numpy().tobytes()


def save(name, tensors, metadata):
    """A safetensors writer of few lines, independent of the one under test."""
    header, data = {"__metadata__": metadata}, b""
    for key, tensor in tensors.items():
        content = raw(tensor)
        header[key] = {
            "dtype": TYPES[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    (HERE / name).write_bytes(struct.pack("<Q", len(text)) + text + data)


def spec(kind, **arguments):
    return {"kind": kind, "arguments": arguments}


class Residual(nn.Module):
    """The sum of a path and a shortcut, as the engine names them."""

    def __init__(self, path, shortcut=None):
        super().__init__()
        self.path = path
        if shortcut is not None:
            self.shortcut = shortcut

    def forward(self, data):
        return self.path(data) + (self.shortcut(data) if "shortcut" in self._modules else data)


class SelfAttention(nn.MultiheadAttention):
    """Attention of a sequence to itself, the output alone."""

    def forward(self, data):
        return super().forward(data, data, data, need_weights=False)[0]


def text_of(module):
    """How the engine prints a module: as PyTorch, but for the private class of attention's last layer and the class above."""
    return repr(module).replace("NonDynamicallyQuantizableLinear", "Linear").replace("SelfAttention", "MultiheadAttention")


def layers():
    """Outputs and gradients of every layer, and its state dict before and after one forward pass."""
    cases = {
        "linear": (spec("Linear", OutFeatures=3), nn.Linear(4, 3), (2, 4), True),
        "linear_no_bias": (spec("Linear", OutFeatures=2, Bias=False), nn.Linear(5, 2, bias=False), (3, 5), True),
        "linear_3d": (spec("Linear", OutFeatures=3, InFeatures=4), nn.Linear(4, 3), (2, 3, 4), True),
        "conv2d": (spec("Conv2d", OutChannels=3, KernelSize=[3], Padding=[1]), nn.Conv2d(2, 3, 3, padding=1), (2, 2, 5, 4), True),
        "conv2d_options": (
            spec("Conv2d", OutChannels=4, KernelSize=[3, 2], Stride=[2, 1], Padding=[1, 2], Dilation=[1, 2], Groups=2, Bias=False),
            nn.Conv2d(4, 4, (3, 2), stride=(2, 1), padding=(1, 2), dilation=(1, 2), groups=2, bias=False), (2, 4, 6, 5), True),
        "max_pool2d": (spec("MaxPool2d", KernelSize=[2]), nn.MaxPool2d(2), (2, 2, 5, 4), True),
        "max_pool2d_options": (
            spec("MaxPool2d", KernelSize=[3, 2], Stride=[2, 1], Padding=[1, 1], Dilation=[1, 2]),
            nn.MaxPool2d((3, 2), stride=(2, 1), padding=(1, 1), dilation=(1, 2)), (1, 2, 6, 5), True),
        "avg_pool2d": (spec("AvgPool2d", KernelSize=[2], Stride=[2]), nn.AvgPool2d(2, stride=2), (2, 2, 5, 4), True),
        "avg_pool2d_options": (
            spec("AvgPool2d", KernelSize=[3], Stride=[1, 2], Padding=[1]), nn.AvgPool2d(3, stride=(1, 2), padding=1), (1, 2, 4, 5), True),
        "flatten": (spec("Flatten"), nn.Flatten(), (2, 3, 2, 2), True),
        "flatten_part": (spec("Flatten", StartDim=0, EndDim=1), nn.Flatten(0, 1), (2, 3, 2), True),
        "dropout_eval": (spec("Dropout", P=0.3), nn.Dropout(0.3), (3, 4), False),
        "batch_norm1d": (spec("BatchNorm1d"), nn.BatchNorm1d(4), (5, 4), True),
        "batch_norm1d_eval": (spec("BatchNorm1d", NumFeatures=3), nn.BatchNorm1d(3), (2, 3, 4), False),
        "batch_norm2d": (spec("BatchNorm2d", Epsilon=1e-3, Momentum=0.3), nn.BatchNorm2d(2, eps=1e-3, momentum=0.3), (3, 2, 2, 3), True),
        "batch_norm2d_eval": (spec("BatchNorm2d"), nn.BatchNorm2d(2), (3, 2, 2, 3), False),
        "relu": (spec("ReLU"), nn.ReLU(), (3, 4), True),
        "sigmoid": (spec("Sigmoid"), nn.Sigmoid(), (3, 4), True),
        "tanh": (spec("Tanh"), nn.Tanh(), (3, 4), True),
        "softmax": (spec("Softmax", Dim=1), nn.Softmax(1), (2, 3, 4), True),
        "log_softmax": (spec("LogSoftmax", Dim=-2), nn.LogSoftmax(-2), (2, 3, 4), True),
        "leaky_relu": (spec("LeakyReLU", NegativeSlope=0.2), nn.LeakyReLU(0.2), (3, 4), True),
        "prelu": (spec("PReLU"), nn.PReLU(), (3, 4), True),
        "prelu_channels": (spec("PReLU", NumParameters=3), nn.PReLU(3), (2, 3, 4), True),
        "elu": (spec("ELU", Alpha=0.7), nn.ELU(0.7), (3, 4), True),
        "gelu": (spec("GELU"), nn.GELU(), (3, 4), True),
        "gelu_tanh": (spec("GELU", Approximate="tanh"), nn.GELU("tanh"), (3, 4), True),
        "silu": (spec("SiLU"), nn.SiLU(), (3, 4), True),
        "softplus": (spec("Softplus", Beta=2), nn.Softplus(2), (3, 4), True),
        "conv1d": (spec("Conv1d", OutChannels=3, KernelSize=[3]), nn.Conv1d(2, 3, 3), (2, 2, 6), True),
        "conv1d_options": (
            spec("Conv1d", OutChannels=4, KernelSize=[2], Stride=[2], Padding=[1], Dilation=[2], Groups=2, Bias=False),
            nn.Conv1d(4, 4, 2, stride=2, padding=1, dilation=2, groups=2, bias=False), (2, 4, 7), True),
        "conv3d": (
            spec("Conv3d", OutChannels=2, KernelSize=[1, 2, 3], Stride=[1, 2, 1], Padding=[0, 1, 1]),
            nn.Conv3d(2, 2, (1, 2, 3), stride=(1, 2, 1), padding=(0, 1, 1)), (1, 2, 2, 3, 4), True),
        "conv_transpose2d": (spec("ConvTranspose2d", OutChannels=3, KernelSize=[3]), nn.ConvTranspose2d(2, 3, 3), (2, 2, 3, 4), True),
        "conv_transpose2d_options": (
            spec("ConvTranspose2d", OutChannels=4, KernelSize=[3, 2], Stride=[2, 3], Padding=[1, 0], OutputPadding=[1, 2], Dilation=[2, 1],
                 Groups=2, Bias=False),
            nn.ConvTranspose2d(2, 4, (3, 2), stride=(2, 3), padding=(1, 0), output_padding=(1, 2), dilation=(2, 1), groups=2, bias=False),
            (1, 2, 3, 2), True),
        "max_pool1d": (spec("MaxPool1d", KernelSize=[3], Stride=[2], Padding=[1]), nn.MaxPool1d(3, stride=2, padding=1), (2, 2, 6), True),
        "avg_pool1d": (spec("AvgPool1d", KernelSize=[2]), nn.AvgPool1d(2), (2, 2, 5), True),
        "adaptive_avg_pool2d": (spec("AdaptiveAvgPool2d", OutputSize=[2]), nn.AdaptiveAvgPool2d(2), (2, 2, 5, 4), True),
        "adaptive_avg_pool2d_sizes": (spec("AdaptiveAvgPool2d", OutputSize=[1, 3]), nn.AdaptiveAvgPool2d((1, 3)), (2, 2, 5, 4), True),
        "batch_norm3d": (spec("BatchNorm3d"), nn.BatchNorm3d(2), (2, 2, 1, 2, 3), True),
        "layer_norm": (spec("LayerNorm"), nn.LayerNorm(4), (2, 3, 4), True),
        "layer_norm_shape": (spec("LayerNorm", NormalizedShape=[3, 4], Epsilon=1e-3), nn.LayerNorm((3, 4), eps=1e-3), (2, 3, 4), True),
        "layer_norm_plain": (spec("LayerNorm", Affine=False), nn.LayerNorm(4, elementwise_affine=False), (3, 4), True),
        "group_norm": (spec("GroupNorm", NumGroups=2), nn.GroupNorm(2, 4), (2, 4, 3), True),
        "rnn": (spec("RNN", HiddenSize=3), nn.RNN(4, 3), (3, 2, 4), True),
        "rnn_relu": (
            spec("RNN", HiddenSize=2, NumLayers=2, Nonlinearity="relu", BatchFirst=True, Bidirectional=True),
            nn.RNN(3, 2, num_layers=2, nonlinearity="relu", batch_first=True, bidirectional=True), (2, 3, 3), True),
        "gru": (spec("GRU", HiddenSize=3), nn.GRU(4, 3), (3, 2, 4), True),
        "gru_options": (
            spec("GRU", HiddenSize=2, NumLayers=2, Bias=False, BatchFirst=True, Bidirectional=True, Dropout=0.4),
            nn.GRU(3, 2, num_layers=2, bias=False, batch_first=True, bidirectional=True, dropout=0.4), (2, 3, 3), False),
        "lstm": (spec("LSTM", HiddenSize=3), nn.LSTM(4, 3), (3, 2, 4), True),
        "lstm_options": (
            spec("LSTM", HiddenSize=2, NumLayers=2, BatchFirst=True, Bidirectional=True),
            nn.LSTM(3, 2, num_layers=2, batch_first=True, bidirectional=True), (2, 3, 3), True),
        "lstm_no_bias": (spec("LSTM", HiddenSize=3, Bias=False), nn.LSTM(2, 3, bias=False), (2, 2, 2), True),
        "attention": (spec("MultiheadAttention", EmbedDim=4, NumHeads=2), SelfAttention(4, 2), (3, 2, 4), True),
        "attention_batch_first": (
            spec("MultiheadAttention", EmbedDim=6, NumHeads=3, Bias=False, BatchFirst=True), SelfAttention(6, 3, bias=False, batch_first=True),
            (2, 3, 6), True),
        "encoder_layer": (
            spec("TransformerEncoderLayer", DModel=4, NHead=2, DimFeedforward=6, Dropout=0),
            nn.TransformerEncoderLayer(4, 2, 6, dropout=0.0), (3, 2, 4), True),
        "encoder_layer_options": (
            spec("TransformerEncoderLayer", DModel=4, NHead=2, DimFeedforward=6, Dropout=0, Activation="gelu", BatchFirst=True, NormFirst=True),
            nn.TransformerEncoderLayer(4, 2, 6, dropout=0.0, activation="gelu", batch_first=True, norm_first=True), (2, 3, 4), True),
        "residual": (
            {"kind": "Residual", "children": [{"kind": "Sequential", "children": [spec("Linear", OutFeatures=3), spec("Tanh")]}]},
            Residual(nn.Sequential(nn.Linear(3, 3), nn.Tanh())), (2, 3), True),
        "residual_shortcut": (
            {"kind": "Residual", "children": [
                {"kind": "Sequential", "children": [spec("Conv2d", OutChannels=3, KernelSize=[3], Stride=[2], Padding=[1]), spec("BatchNorm2d")]},
                {"kind": "Sequential", "children": [spec("Conv2d", OutChannels=3, KernelSize=[1], Stride=[2])]}]},
            Residual(nn.Sequential(nn.Conv2d(2, 3, 3, stride=2, padding=1), nn.BatchNorm2d(3)), nn.Sequential(nn.Conv2d(2, 3, 1, stride=2))),
            (2, 2, 4, 4), True),
        "sequential": (
            {"kind": "Sequential", "children": [
                spec("Conv2d", OutChannels=2, KernelSize=[3]), spec("BatchNorm2d"), spec("ReLU"), spec("Flatten"), spec("Linear", OutFeatures=2)]},
            nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 2)), (3, 1, 4, 4), True),
    }
    tensors, metadata = {}, {}
    for seed, (name, (description, module, shape, training)) in enumerate(cases.items()):
        torch.manual_seed(seed)
        with torch.no_grad():
            for value in module.state_dict().values():
                if value.is_floating_point():
                    value.copy_(torch.rand_like(value) + 0.25)
        module.train(training)
        metadata[name] = json.dumps({
            "spec": description, "training": training, "repr": text_of(module), "names": list(module.state_dict())})
        for key, value in module.state_dict().items():
            tensors[f"{name}/state/{key}"] = value.clone()
        data = torch.randn(shape, requires_grad=True)
        output = module(data)
        output = output[0] if isinstance(output, tuple) else output
        upstream = torch.randn(output.shape)
        (output * upstream).sum().backward()
        tensors.update({
            f"{name}/input": data, f"{name}/output": output, f"{name}/upstream": upstream, f"{name}/grad/input": data.grad})
        for key, value in module.named_parameters():
            tensors[f"{name}/grad/{key}"] = value.grad
        for key, value in module.named_buffers():
            tensors[f"{name}/after/{key}"] = value.clone()
    save("layers.safetensors", tensors, metadata)


def lenet():
    """LeNet's scores and some gradients, with weights and images from a formula that both sides compute."""
    net = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Sigmoid(), nn.AvgPool2d(2, stride=2), nn.Conv2d(6, 16, 5), nn.Sigmoid(),
        nn.AvgPool2d(2, stride=2), nn.Flatten(), nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))

    def wave(count):
        return (torch.arange(count, dtype=torch.float64) * 0.7).sin() * 0.3

    with torch.no_grad():
        for value in net.parameters():
            value.copy_(wave(value.numel()).reshape(value.shape))
    output = net(wave(2 * 784).reshape(2, 1, 28, 28).float())
    loss = nn.functional.cross_entropy(output, torch.tensor([3, 8]))
    loss.backward()
    tensors = {"output": output, "loss": loss}
    tensors.update({f"grad/{name}": net.get_parameter(name).grad for name in ("0.weight", "0.bias", "3.bias", "11.bias")})
    names = {name: list(value.shape) for name, value in net.state_dict().items()}
    save("lenet.safetensors", tensors, {"state": json.dumps(names), "repr": repr(net)})


def losses():
    torch.manual_seed(100)
    tensors = {}

    def case(name, function, output, target):
        output.requires_grad_()
        loss = function(output, target)
        loss.backward()
        tensors.update({f"{name}/output": output, f"{name}/target": target, f"{name}/loss": loss, f"{name}/grad": output.grad})

    case("CrossEntropy", nn.CrossEntropyLoss(), torch.randn(5, 4) * 3, torch.tensor([0, 3, 1, 1, 2]))
    case("MSE", nn.MSELoss(), torch.randn(5, 2), torch.randn(5, 2))
    case("L1", nn.L1Loss(), torch.randn(5, 2), torch.randn(5, 2))
    case("NLL", nn.NLLLoss(), torch.randn(5, 4), torch.tensor([0, 3, 1, 1, 2]))
    case("BCEWithLogits", nn.BCEWithLogitsLoss(), torch.randn(5, 2) * 3, torch.rand(5, 2))
    case("SmoothL1", nn.SmoothL1Loss(), torch.randn(5, 2) * 2, torch.randn(5, 2))
    case("Huber", nn.HuberLoss(), torch.randn(5, 2) * 2, torch.randn(5, 2))
    case("KLDiv", nn.KLDivLoss(), torch.randn(5, 4), torch.rand(5, 4))
    save("losses.safetensors", tensors, {"format": "pt"})


def optimizers():
    """Two parameters after each of six steps with given gradients."""
    torch.manual_seed(200)
    start = [torch.randn(3, 2), torch.randn(4)]
    gradients = [[torch.randn(3, 2), torch.randn(4)] for _ in range(6)]
    cases = {
        "sgd": (torch.optim.SGD, {"lr": 0.1}),
        "sgd_decay": (torch.optim.SGD, {"lr": 0.1, "weight_decay": 0.2}),
        "sgd_momentum": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.9}),
        "sgd_dampening": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.01}),
        "sgd_nesterov": (torch.optim.SGD, {"lr": 0.1, "momentum": 0.9, "nesterov": True, "weight_decay": 0.01}),
        "adam": (torch.optim.Adam, {"lr": 0.01}),
        "adam_decay": (torch.optim.Adam, {"lr": 0.02, "weight_decay": 0.1}),
        "adamw": (torch.optim.AdamW, {"lr": 0.01}),
        "adamw_decay": (torch.optim.AdamW, {"lr": 0.02, "weight_decay": 0.3}),
    }
    tensors = {f"start/{i}": value for i, value in enumerate(start)}
    tensors.update({f"gradient/{step}/{i}": value for step, pair in enumerate(gradients) for i, value in enumerate(pair)})
    for name, (kind, options) in cases.items():
        parameters = [value.clone().requires_grad_() for value in start]
        optimizer = kind(parameters, **options)
        for step, pair in enumerate(gradients):
            for parameter, gradient in zip(parameters, pair):
                parameter.grad = gradient.clone()
            optimizer.step()
            tensors.update({f"{name}/{step}/{i}": value.detach().clone() for i, value in enumerate(parameters)})
    save("optimizers.safetensors", tensors, {"format": "pt"})


def initial():
    """What PyTorch draws from seed 7 for its default weights and for uniform initialisers, one after the other."""
    torch.manual_seed(7)
    linear = nn.Linear(6, 4)
    conv = nn.Conv2d(2, 3, 3)
    xavier = nn.init.xavier_uniform_(torch.empty(4, 2, 3, 3))
    kaiming = nn.init.kaiming_uniform_(torch.empty(5, 3), a=0.2)
    names = {
        "conv1d": nn.Conv1d(2, 3, 3), "conv3d": nn.Conv3d(2, 2, 2), "transposed": nn.ConvTranspose2d(2, 3, 3), "rnn": nn.RNN(3, 2), "gru": nn.GRU(3, 2),
        "lstm": nn.LSTM(3, 2, num_layers=2, bidirectional=True), "attention": nn.MultiheadAttention(4, 2), "encoder": nn.TransformerEncoderLayer(4, 2, 6),
        "embedding": nn.Embedding(7, 3, padding_idx=2)}
    save("initial.safetensors", {
        **{f"{name}/{key}": value for name, module in names.items() for key, value in module.state_dict().items()},
        "linear/weight": linear.weight, "linear/bias": linear.bias, "conv/weight": conv.weight, "conv/bias": conv.bias,
        "xavier": xavier, "kaiming": kaiming}, {"format": "pt"})


def types():
    """One tensor of every type that safetensors shares with libtorch 1.13, and an empty and a scalar one."""
    values = [0, 1, 2, 3, 100, 7]
    tensors = {name: torch.tensor(values).to(kind).reshape(2, 3) for kind, name in TYPES.items()}
    tensors["fraction"] = torch.tensor([-1.5, 3.25, 1e-3]).to(torch.bfloat16)
    tensors["half"] = torch.tensor([-1.5, 65504.0, 6e-8]).half()
    tensors["empty"] = torch.empty(0, 3)
    tensors["scalar"] = torch.tensor(2.5)
    save("types.safetensors", tensors, {"greeting": "grüß \"dich\"", "format": "pt"})


def drawn(number):
    """A tensor of random type, shape and magnitude; large ones are told as multiples of a range."""
    draw = random.Random(number)
    dtype = draw.choice([torch.float32] * 4 + [torch.float64] * 3 + [torch.float16, torch.bfloat16, torch.int64, torch.int64, torch.int32,
                        torch.int16, torch.int8, torch.uint8, torch.bool, torch.complex64, torch.complex128])
    shape = [draw.choice([1, 1, 2, 3, 4, 5, 7, 12]) for _ in range(draw.choice([0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5]))]
    if math.prod(shape) > 400:
        shape = shape[:2]
    if number % 10 == 0:
        shape = draw.choice([[1000], [1001], [2500], [1, 1500], [40, 26], [6, 7, 40], [7, 6, 30], [3, 400], [400, 3], [2, 2, 2, 150], [11, 1, 100], [5000, 1]])
    count = math.prod(shape)
    if count >= 1000:
        factor = draw.choice([1, 1, 0.5, 1 / 7, 1e-3, 1e5, -12.25])
        values, data = f"range {factor!r}", [i * factor for i in range(count)]
        tensor = torch.tensor(data, dtype=torch.float64).to(dtype).reshape(shape)
    else:
        spread, scale = draw.choice([0.5, 1, 2, 5, 20]), draw.choice([0, 0, 0, 3, -3, 8, -5])
        special = draw.choice([[], [], [], [0.0], [math.nan], [math.inf, -math.inf], [math.nan, math.inf, 0.0, -0.0]])
        whole = draw.random() < 0.3

        def one():
            if special and draw.random() < 0.25:
                return draw.choice(special)
            value = draw.choice([-1, 1]) * 10 ** (draw.uniform(-spread, spread) / 2 + scale)
            return float(round(value)) if whole else value

        def entry():
            if dtype.is_complex:
                return complex(one(), one())
            value = one()
            if dtype == torch.bool:
                return value > 0
            if not dtype.is_floating_point:
                low, high = torch.iinfo(dtype).min, torch.iinfo(dtype).max
                return 0 if not math.isfinite(value) else max(low, min(high, int(value)))
            return value

        tensor = torch.tensor([entry() for _ in range(count)], dtype=dtype).reshape(shape)
        flat = tensor.reshape(-1).tolist()
        values = " ".join(f"{value.real!r};{value.imag!r}" if dtype.is_complex else str(value) for value in flat)
    tensor.requires_grad = (dtype.is_floating_point or dtype.is_complex) and draw.random() < 0.15
    return {"name": f"drawn {number}", "dtype": str(dtype)[6:], "shape": shape, "requires_grad": tensor.requires_grad,
            "values": values, "text": repr(tensor)}


def printing():
    nan, inf = math.nan, math.inf
    made = {
        "ints": torch.arange(12).reshape(3, 4),
        "negative ints": torch.tensor([-1, 10, -100]),
        "int scalar": torch.tensor(7),
        "float scalar": torch.tensor(2.5),
        "whole scalar": torch.tensor(3.0),
        "large scalar": torch.tensor(123456789.0),
        "whole floats": torch.arange(4.0).reshape(2, 2),
        "fractions": torch.tensor([0.5, -1.25, 3.14159]),
        "scientific small": torch.tensor([1e-5, 1.0]),
        "scientific large": torch.tensor([1.5, 123456.789]),
        "scientific whole": torch.tensor([1.0, 2e9]),
        "whole wide ratio": torch.tensor([1.0, 1001.0]),
        "exponent of three digits": torch.tensor([1e-200, 1e200], dtype=torch.float64),
        "tie fixed": torch.tensor([0.03125, 0.09375, -0.03125], dtype=torch.float64),
        "tie scientific": torch.tensor([100005.0, 100015.0, 1.0], dtype=torch.float64),
        "nan and inf": torch.tensor([nan, inf, -inf, 1.5]),
        "nan whole": torch.tensor([nan, 1.0, -inf]),
        "all nan": torch.tensor([nan, nan]),
        "zeros": torch.zeros(2, 3),
        "negative zero": torch.tensor([-0.0, 0.5]),
        "bool": torch.tensor([[True, False], [False, False]]),
        "empty": torch.tensor([]),
        "empty matrix": torch.empty(0, 3),
        "empty int": torch.empty(0, dtype=torch.int64),
        "empty int8 matrix": torch.empty(2, 0, dtype=torch.int8),
        "three dimensions": torch.arange(24.0).reshape(2, 3, 4) / 7,
        "four dimensions": torch.arange(16).reshape(2, 2, 2, 2),
        "float64": torch.tensor([1.5, 2.5], dtype=torch.float64),
        "float16": torch.tensor([1.5, 0.1], dtype=torch.float16),
        "bfloat16": torch.tensor([1.5, 0.1], dtype=torch.bfloat16),
        "int32": torch.tensor([1, 2], dtype=torch.int32),
        "uint8": torch.tensor([1, 200], dtype=torch.uint8),
        "int64 extremes": torch.tensor([2**63 - 1, -(2**63)]),
        "long line": torch.arange(40.0) / 3,
        "long line of ints": torch.arange(1000, 1040),
        "line that is just full": torch.arange(10.0, 26.0),
        "thousand": torch.arange(1000),
        "large vector": torch.arange(1001),
        "large matrix": torch.arange(2000.0).reshape(40, 50),
        "large narrow": torch.arange(2000.0).reshape(1000, 2) / 8,
        "large cube": torch.arange(6 * 7 * 30).reshape(6, 7, 30),
        "large of wide numbers": torch.arange(2000).reshape(2, 1000) * 12345678,
        "gradient": torch.tensor([[1.0, 2.0]], requires_grad=True),
        "gradient float64": torch.tensor([1.5], dtype=torch.float64, requires_grad=True),
        "suffix on a new line": torch.tensor([1.25] * 9, dtype=torch.float64, requires_grad=True),
    }
    cases = []
    for name, tensor in made.items():
        flat = tensor.detach().reshape(-1).tolist()
        cases.append({
            "name": name, "dtype": str(tensor.dtype)[6:], "shape": list(tensor.shape), "requires_grad": tensor.requires_grad,
            "values": " ".join(str(value) for value in flat), "text": repr(tensor)})
    cases += [drawn(number) for number in range(300)]
    (HERE / "printing.json").write_text("[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]" + "\n")


if __name__ == "__main__":
    torch.set_num_threads(1)
    for make in (layers, lenet, losses, optimizers, initial, types, printing):
        make()

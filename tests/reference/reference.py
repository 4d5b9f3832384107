"""What a theme file is written with: named inputs and cases."""
import dataclasses
import typing
import zlib

import torch


@dataclasses.dataclass
class Case:
    name: str
    variants: list  # of lists of input names
    function: typing.Callable


INPUTS = {}
CASES = {}
_seed = ""


def inputs(**tensors):
    """Names tensors for the cases. Floating and complex ones are given in double precision and run in both precisions."""
    for name, tensor in tensors.items():
        if name in INPUTS:
            raise SystemExit(f"two inputs are named {name}")
        global _seed
        _seed = name
        INPUTS[name] = tensor() if callable(tensor) else tensor


def case(name, variants, function):
    """One call. `variants` are lists of input names, separated by "|"; "~x" is the input x without a gradient.

    The function gives a tensor or several. C# has a case of the same name in the theme's class.
    """
    if name in CASES:
        raise SystemExit(f"two cases are named {name}")
    CASES[name] = Case(name, [variant.split() for variant in variants.split("|")], function)


def rounded(tensor):
    """Few digits: a failure is easy to type in again."""
    return torch.view_as_complex(rounded(torch.view_as_real(tensor))) if tensor.is_complex() else (tensor * 1000).round() / 1000


def normal(*shape, dtype=torch.float64):
    """Normal numbers. They depend on the input's name and shape alone, so a theme or an input more changes no other."""
    return lambda: rounded(torch.randn(shape, dtype=dtype, generator=_generator(shape)))


def uniform(low, high, *shape):
    return lambda: rounded(torch.rand(shape, dtype=torch.float64, generator=_generator(shape)) * (high - low) + low)


def integers(low, high, *shape):
    return lambda: torch.randint(low, high, shape, generator=_generator(shape))


def _generator(shape):
    return torch.Generator().manual_seed(zlib.crc32(f"{_seed} {shape}".encode()))

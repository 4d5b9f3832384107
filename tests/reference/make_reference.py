#!/usr/bin/env python3
"""Writes the values and gradients that LibTorch.Tests compares with. README.md beside this says how to add a case.

    /usr/bin/python3 tests/reference/make_reference.py            every theme
    /usr/bin/python3 tests/reference/make_reference.py fft losses these themes

values/<theme>.gz: a gzip of the header's length (8 bytes, little-endian), the header (JSON), and the tensors' bytes.
"""
import gzip
import importlib
import json
import pathlib
import struct
import sys

import torch

import reference

HERE = pathlib.Path(__file__).parent
SINGLE = {torch.float64: torch.float32, torch.complex128: torch.complex64}


class Store:
    """Every different tensor once: its type, shape and place in the file."""

    def __init__(self):
        self.tensors, self.data, self.known = [], bytearray(), {}

    def add(self, tensor):
        tensor = tensor.detach().clone().contiguous()  # a clone has its values in memory: conjugates, all-zero gradients
        data = tensor.numpy().tobytes()
        key = (str(tensor.dtype), tuple(tensor.shape), data)
        if key not in self.known:
            self.known[key] = len(self.tensors)
            self.tensors.append([key[0].removeprefix("torch."), list(tensor.shape), len(self.data)])
            self.data += data
        return self.known[key]


def differentiable(tensor):
    return tensor.is_floating_point() or tensor.is_complex()


def results_of(result):
    return [result] if isinstance(result, torch.Tensor) else list(result)


def weights(result):
    """What the gradient is taken with: no two elements count the same."""
    ramp = torch.linspace(0.5, 1.5, result.numel(), dtype=torch.float64).reshape(result.shape)
    return (ramp * (1 + 0.5j) if result.is_complex() else ramp).to(result.dtype)


def run(function, names, single, store):
    given, leaves = [], []
    for name in names:
        tensor = reference.INPUTS[name.lstrip("~")].clone()
        if single:
            tensor = tensor.to(SINGLE.get(tensor.dtype, tensor.dtype))
        if differentiable(tensor) and not name.startswith("~"):
            leaves.append(len(given))
            tensor.requires_grad_()
        given.append(tensor)
    stored = [store.add(tensor) for tensor in given]
    results = results_of(function(*given))
    record = {
        "name": " ".join(names) + (" single" if single else ""),
        "inputs": stored,
        "leaves": leaves,
        "results": [store.add(result) for result in results],
    }
    graph = [result for result in results if result.requires_grad]
    if graph:
        torch.autograd.backward(graph, [weights(result) for result in graph])
        record["gradients"] = [None if given[i].grad is None else store.add(given[i].grad) for i in leaves]
    return record


def make(theme):
    reference.CASES.clear()
    reference.INPUTS.clear()
    for module in ("shared_inputs", f"themes.{theme}"):
        sys.modules.pop(module, None)
        importlib.import_module(module)
    store = Store()
    cases = {}
    for case in reference.CASES.values():
        cases[case.name] = []
        for names in case.variants:
            unknown = [name for name in names if name.lstrip("~") not in reference.INPUTS]
            if unknown:
                raise SystemExit(f"{theme}.{case.name}: no input is named {', '.join(unknown)}")
            both = any(differentiable(reference.INPUTS[name.lstrip("~")]) for name in names)
            for single in (False, True) if both else (False,):
                try:
                    cases[case.name].append(run(case.function, names, single, store))
                except Exception as error:
                    raise SystemExit(f"{theme}.{case.name} with {' '.join(names)}: {error}") from error
    header = json.dumps({"made_with": f"torch {torch.__version__}", "tensors": store.tensors, "cases": cases}, separators=(",", ":")).encode()
    content = gzip.compress(struct.pack("<q", len(header)) + header + bytes(store.data), mtime=0)
    (HERE / "values" / f"{theme}.gz").write_bytes(content)
    variants = sum(len(records) for records in cases.values())
    print(f"{theme}: {len(cases)} cases, {variants} variants, {(len(content) + 1023) // 1024} KiB")


if __name__ == "__main__":
    torch.set_num_threads(1)
    for name in sys.argv[1:] or sorted(path.stem for path in (HERE / "themes").glob("*.py")):
        make(name)

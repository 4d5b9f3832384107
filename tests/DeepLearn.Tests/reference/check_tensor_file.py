#!/usr/bin/python3
"""Reads a .npy, .npz or .pt file with NumPy or PyTorch and prints what it holds as JSON: check_tensor_file.py FILE.

A tensor becomes {"dtype", "shape", "values", "requires_grad"}, a dictionary {"kind", "items"}, anything else itself. Numbers are
text, so that every one of them, also NaN, comes back exactly.
"""
import collections
import json
import sys

import numpy as np
import torch


def describe(value):
    if isinstance(value, np.ndarray):
        value = torch.from_numpy(value)
    if isinstance(value, torch.Tensor):
        numbers = torch.view_as_real(value.detach()) if value.is_complex() else value.detach()
        return {
            "dtype": str(value.dtype)[6:], "shape": list(value.shape), "requires_grad": value.requires_grad,
            "values": [repr(float(number)) if number % 1 else repr(int(number)) for number in numbers.reshape(-1).tolist()]}
    if isinstance(value, (dict, np.lib.npyio.NpzFile)):
        kind = "OrderedDict" if isinstance(value, collections.OrderedDict) else "dict"
        return {"kind": kind, "items": {key: describe(item) for key, item in value.items()}}
    if isinstance(value, (list, tuple)):
        return [describe(item) for item in value]
    return value


if __name__ == "__main__":
    path = sys.argv[1]
    json.dump(describe(torch.load(path) if path.endswith(".pt") else np.load(path)), sys.stdout)

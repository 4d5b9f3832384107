#!/usr/bin/python3
"""Writes the files that the readers' tests read, with NumPy and PyTorch 1.13.1 themselves.

Run it from any folder: /usr/bin/python3 make_file_reference.py. The files land in files/ beside this script. With a folder as
its argument it writes lenet.pt (a state dict) and lenet_case.npz (an input and LeNet's output for it) there instead.
"""
import collections
import os
import pathlib
import sys
import zipfile

import numpy as np
import torch
from torch import nn

HERE = pathlib.Path(__file__).resolve().parent / "files"
NUMBERS = [0, 1, 2, 3, 100, 7]


def numpy_files():
    matrix = np.arange(6, dtype="f4").reshape(2, 3)
    np.save(HERE / "c_order.npy", matrix)
    np.save(HERE / "fortran.npy", np.asfortranarray(np.arange(24, dtype="i4").reshape(2, 3, 4)))
    np.save(HERE / "scalar.npy", np.array(2.5))
    np.save(HERE / "empty.npy", np.zeros((0, 3), dtype="i8"))
    for version in (2, 3):
        with open(HERE / f"version{version}.npy", "wb") as file:
            np.lib.format.write_array(file, matrix, version=(version, 0))
    arrays = {}
    for kind in ("f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "b1", "c8", "c16"):
        arrays["little/" + kind] = np.array(NUMBERS).astype("<" + kind).reshape(2, 3)
        arrays["big/" + kind] = np.asfortranarray(np.array(NUMBERS).astype(">" + kind).reshape(2, 3))
    arrays["u2/large"] = np.array([0, 32768, 65535], dtype="u2")
    arrays["u4/large"] = np.array([0, 2**31, 2**32 - 1], dtype="u4")
    np.savez(HERE / "types.npz", **arrays)
    np.savez_compressed(HERE / "deflated.npz", zeros=np.zeros((100, 10)), ramp=np.arange(1000))
    np.save(HERE / "objects.npy", np.array([{"a": 1}, None], dtype=object), allow_pickle=True)
    np.save(HERE / "text.npy", np.array(["one", "two"]))
    np.save(HERE / "dates.npy", np.array(["2020-01-01"], dtype="M8[D]"))
    np.save(HERE / "records.npy", np.zeros(2, dtype=[("x", "f4"), ("y", "i8", (2,))]))
    np.save(HERE / "long_double.npy", np.zeros(2, dtype="f16"))
    np.save(HERE / "too_large.npy", np.array([2**63], dtype="u8"))


class Evil:
    def __reduce__(self):
        return os.system, ("echo this must never run",)


class Thing:
    def __init__(self):
        self.x = 1


def torch_files():
    torch.manual_seed(3)
    base = torch.arange(12.0).reshape(3, 4)
    torch.save(base, HERE / "tensor.pt")
    torch.save(base, HERE / "protocol4.pt", pickle_protocol=4)
    torch.save([base, (torch.tensor(3), torch.tensor([True, False]))], HERE / "list.pt")
    names = ("float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64", "complex128")
    torch.save({name: torch.tensor(NUMBERS).to(getattr(torch, name)).reshape(2, 3) for name in names}, HERE / "types.pt")
    torch.save({
        "base": base, "transposed": base.t(), "column": base[:, 1], "steps": base[::2, 1::2], "expanded": base[0].expand(2, 4),
        "scalar": base[2, 3], "empty": base[:0], "cube": torch.arange(24).reshape(2, 3, 4).permute(2, 0, 1)}, HERE / "views.pt")
    torch.save({
        "epoch": 7, "loss": 0.25, "done": True, "note": "grüß", "nothing": None, "large": 2**40, "negative": -3, "shape": base.shape,
        "dtype": torch.bfloat16, "device": torch.device("cpu"), "inner": {"deep": collections.OrderedDict(w=base), 5: torch.tensor(1.0)}},
        HERE / "nested.pt")
    torch.save(nn.Parameter(base), HERE / "parameter.pt")
    net = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 3))
    net(torch.randn(5, 1, 4, 4))
    net.eval()
    torch.save(net.state_dict(), HERE / "state_dict.pt")
    optimizer = torch.optim.Adam(net.parameters())
    net(torch.randn(5, 1, 4, 4)).sum().backward()
    optimizer.step()
    images = torch.randn(2, 1, 4, 4)
    torch.save({
        "epoch": 1, "model_state_dict": net.state_dict(), "optimizer_state_dict": optimizer.state_dict(), "images": [images],
        "scores": [net(images).detach()]}, HERE / "checkpoint.pt")
    torch.save(base, HERE / "legacy.pt", _use_new_zipfile_serialization=False)
    torch.jit.save(torch.jit.script(nn.Linear(2, 1)), HERE / "script.pt")
    torch.save({"w": base, "evil": Evil()}, HERE / "evil.pt")
    torch.save(Thing(), HERE / "object.pt")
    torch.save(net, HERE / "module.pt")
    torch.save({"w": torch.eye(3).to_sparse()}, HERE / "sparse.pt")
    with zipfile.ZipFile(HERE / "tensor.pt") as source, zipfile.ZipFile(HERE / "deflated.pt", "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))


def lenet(folder):
    torch.manual_seed(5)
    net = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.Sigmoid(), nn.AvgPool2d(2, stride=2), nn.Conv2d(6, 16, 5), nn.Sigmoid(),
        nn.AvgPool2d(2, stride=2), nn.Flatten(), nn.Linear(400, 120), nn.Sigmoid(), nn.Linear(120, 84), nn.Sigmoid(), nn.Linear(84, 10))
    images = torch.randn(4, 1, 28, 28)
    torch.save(net.state_dict(), folder / "lenet.pt")
    np.savez(folder / "lenet_case.npz", images=images.numpy(), scores=net(images).detach().numpy())


if __name__ == "__main__":
    torch.set_num_threads(1)
    if len(sys.argv) > 1:
        lenet(pathlib.Path(sys.argv[1]))
    else:
        HERE.mkdir(exist_ok=True)
        numpy_files()
        torch_files()

#!/usr/bin/python3
"""Reads a safetensors file with nothing but the standard library, as strictly as the format's own reader, and prints it as JSON.

Used by the tests as a reader that shares no code with the writer: check_safetensors.py FILE.
"""
import json
import struct
import sys

FORMATS = {"F64": "d", "F32": "f", "F16": "e", "I64": "q", "I32": "i", "I16": "h", "I8": "b", "U8": "B", "BOOL": "?"}


def numbers(kind, data):
    if kind == "BF16":
        return [struct.unpack("<f", b"\0\0" + data[i:i + 2])[0] for i in range(0, len(data), 2)]
    code = FORMATS[kind]
    return list(struct.unpack(f"<{len(data) // struct.calcsize('<' + code)}{code}", data))


def main(path):
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<Q", content[:8])
    assert length % 8 == 0, "the header is not padded to 8 bytes"
    text, values = content[8:8 + length], content[8 + length:]
    assert text[:1] == b"{" and text.rstrip(b" ")[-1:] == b"}", "only spaces may pad the header"
    header = json.loads(text)
    metadata = header.pop("__metadata__", {})
    assert all(isinstance(value, str) for value in metadata.values()), "metadata must be strings"
    end = 0
    for entry in sorted(header.values(), key=lambda entry: entry["data_offsets"]):
        assert entry["data_offsets"][0] == end, "a gap or an overlap"
        end = entry["data_offsets"][1]
    assert end == len(values), "values are missing or too many"
    tensors = {}
    for name, entry in header.items():
        begin, stop = entry["data_offsets"]
        assert begin % struct.calcsize("<" + FORMATS.get(entry["dtype"], "h")) == 0, "a tensor is not aligned"
        tensors[name] = {"dtype": entry["dtype"], "shape": entry["shape"], "values": numbers(entry["dtype"], values[begin:stop])}
    json.dump({"metadata": metadata, "tensors": tensors}, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1])

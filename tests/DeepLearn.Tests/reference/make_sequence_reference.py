#!/usr/bin/python3
"""Writes what PyTorch 1.13.1 gives for sequences: recurrent layers with states, attention between sequences, embeddings.

Run it from any folder: /usr/bin/python3 make_sequence_reference.py. The files land beside this script.
"""
import json

import torch
from torch import nn

from make_engine_reference import save, spec

TENSORS, SPECS = {}, {}


def keep(name, description, module, **tensors):
    SPECS[name] = json.dumps(description)
    for key, value in {**{f"state/{key}": value for key, value in module.state_dict().items()}, **tensors}.items():
        TENSORS[f"{name}/{key}"] = value.clone()


def gradients(module, *results):
    """Of the weights, where every result is weighed with its own ramp."""
    sum((result * torch.linspace(0.5, 1.5, result.numel()).reshape(result.shape)).sum() for result in results).backward()
    return {f"grad/{name}": value.grad for name, value in module.named_parameters()}


def recurrent(name, description, module, batch_axis):
    """A sequence in two parts, the second of which goes on from the first one's state."""
    parts = [torch.randn(4, 2, 3), torch.randn(3, 2, 3)]
    parts = parts if batch_axis == 1 else [part.transpose(0, 1).contiguous() for part in parts]
    first, state = module(parts[0])
    second, state = module(parts[1], state)
    states = dict(zip(("hidden", "cell"), state if isinstance(state, tuple) else (state,)))
    keep(name, description, module, part0=parts[0], part1=parts[1], output0=first, output1=second, **states,
         **gradients(module, first, second, *states.values()))


def attention(name, description, module, mask):
    """From a sequence of 3 to one of 5; `mask` as this module's callers give it: true where a value takes part."""
    query, source, other = torch.randn(2, 3, 4), torch.randn(2, 5, 4), torch.randn(2, 5, 4)
    output = module(query, source, other, need_weights=False, attn_mask=None if mask is None else ~mask)[0]
    extra = {} if mask is None else {"mask": mask}
    keep(name, description, module, query=query, key=source, value=other, output=output, **extra, **gradients(module, output))


if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.manual_seed(300)
    recurrent("lstm", spec("LSTM", HiddenSize=2, InputSize=3), nn.LSTM(3, 2), 1)
    recurrent("lstm_deep", spec("LSTM", HiddenSize=2, NumLayers=2, BatchFirst=True, Bidirectional=True),
              nn.LSTM(3, 2, num_layers=2, batch_first=True, bidirectional=True), 0)
    recurrent("gru", spec("GRU", HiddenSize=2, NumLayers=2), nn.GRU(3, 2, num_layers=2), 1)
    recurrent("rnn", spec("RNN", HiddenSize=2, Nonlinearity="relu", BatchFirst=True), nn.RNN(3, 2, nonlinearity="relu", batch_first=True), 0)
    attention("attention", spec("MultiheadAttention", EmbedDim=4, NumHeads=2, BatchFirst=True), nn.MultiheadAttention(4, 2, batch_first=True), None)
    attention("attention_mask", spec("MultiheadAttention", EmbedDim=4, NumHeads=2, BatchFirst=True),
              nn.MultiheadAttention(4, 2, batch_first=True),
              torch.tensor([[True, False, True, True, False], [True, True, True, True, True], [False, False, False, True, False]]))
    table, numbers = nn.Embedding(5, 3, padding_idx=1), torch.tensor([[0, 4, 1], [2, 2, 1]])
    output = table(numbers)
    keep("embedding", spec("Embedding", NumEmbeddings=5, EmbeddingDim=3, PaddingIdx=1), table, numbers=numbers, output=output, **gradients(table, output))
    save("sequences.safetensors", TENSORS, SPECS)

"""Recurrent networks: whole sequences, packed ones, single steps."""
import torch
from torch import _VF

from reference import case, inputs, normal

GATES = {"rnn": 1, "gru": 3, "lstm": 4}
inputs(
    sequence=normal(4, 2, 3),
    wide=normal(2, 3, 3),
    state=normal(1, 2, 3),
    memory=normal(1, 2, 3),
    states=normal(4, 2, 3),
    memories=normal(4, 2, 3),
    step=normal(2, 3),
    h=normal(2, 3),
    c=normal(2, 3),
    lengths=torch.tensor([4, 2]),
    **{f"{kind}_ih": normal(3 * gates, 3) for kind, gates in GATES.items()},
    **{f"{kind}_hh": normal(3 * gates, 3) for kind, gates in GATES.items()},
    **{f"{kind}_bi": normal(3 * gates) for kind, gates in GATES.items()},
    **{f"{kind}_bh": normal(3 * gates) for kind, gates in GATES.items()},
    **{f"{kind}_ih2": normal(3 * gates, 6) for kind, gates in GATES.items()},
)


def stacked(w, bias):
    """Two layers in both directions from one set of weights: ih, hh, ih2 (and biases)."""
    layer = lambda ih: [ih, w[1], *(w[3:5] if bias else [])]
    return [*layer(w[0]), *layer(w[0] * 0.5), *layer(w[2]), *layer(w[2] * 0.5)]


def packed(function):
    def call(x, n, *rest):
        data, sizes = torch._VF._pack_padded_sequence(x, n, False)
        return function(data, sizes, *rest)
    return call


ALL = {"rnn_tanh": "rnn", "rnn_relu": "rnn", "gru": "gru"}
for name, kind in ALL.items():
    call = getattr(_VF, name)
    cell = getattr(_VF, name + "_cell")
    w = f"{kind}_ih {kind}_hh {kind}_bi {kind}_bh"
    w2 = f"{kind}_ih {kind}_hh {kind}_ih2 {kind}_bi {kind}_bh"
    case(name, f"sequence state {w}", lambda x, h, *p, f=call: f(x, h, p, True, 1, 0.0, True, False, False))
    case(name + "_batch_first", f"wide state {kind}_ih {kind}_hh", lambda x, h, *p, f=call: f(x, h, p, False, 1, 0.0, False, False, True))
    case(name + "_stacked", f"sequence states {w2}", lambda x, h, *p, f=call: f(x, h, stacked(p, True), True, 2, 0.0, True, True, False))
    case(name + "_packed", f"sequence ~lengths state {w}", packed(lambda d, s, h, *p, f=call: f(d, s, h, p, True, 1, 0.0, False, False)))
    case(name + "_cell", f"step h {w}", lambda x, h, *p, f=cell: f(x, h, *p))
    case(name + "_cell_without_bias", f"step h {kind}_ih {kind}_hh", lambda x, h, *p, f=cell: f(x, h, *p))
W = "lstm_ih lstm_hh lstm_bi lstm_bh"
case("lstm", f"sequence state memory {W}", lambda x, h, c, *p: _VF.lstm(x, (h, c), p, True, 1, 0.0, True, False, False))
case("lstm_batch_first", "wide state memory lstm_ih lstm_hh", lambda x, h, c, *p: _VF.lstm(x, (h, c), p, False, 1, 0.0, False, False, True))
case("lstm_stacked", "sequence states memories lstm_ih lstm_hh lstm_ih2 lstm_bi lstm_bh", lambda x, h, c, *p: _VF.lstm(x, (h, c), stacked(p, True), True, 2, 0.0, True, True, False))
case("lstm_packed", f"sequence ~lengths state memory {W}", packed(lambda d, s, h, c, *p: _VF.lstm(d, s, (h, c), p, True, 1, 0.0, False, False)))
case("lstm_cell", f"step h c {W}", lambda x, h, c, *p: _VF.lstm_cell(x, (h, c), *p))
case("lstm_cell_without_bias", "step h c lstm_ih lstm_hh", lambda x, h, c, *p: _VF.lstm_cell(x, (h, c), *p))


def dropout(x, h, c, *p):
    torch.manual_seed(7)
    return _VF.lstm(x, (h, c), stacked(p, True), True, 2, 0.4, True, True, False)


case("lstm_dropout", "sequence states memories lstm_ih lstm_hh lstm_ih2 lstm_bi lstm_bh", dropout)
case("pack", "sequence ~lengths", lambda x, n: _VF._pack_padded_sequence(x, n, False))
case("unpack", "sequence ~lengths", lambda x, n: _VF._pad_packed_sequence(*_VF._pack_padded_sequence(x, n, False), True, 0.5, 6))

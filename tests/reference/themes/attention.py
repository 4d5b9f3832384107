"""Attention, and tables looked up by number."""
import torch
import torch.nn.functional as F

from reference import case, inputs, integers, normal

inputs(
    query=normal(2, 3, 4),
    key=normal(2, 5, 4),
    value=normal(2, 5, 6),
    heads=normal(2, 2, 3, 4),
    shift=normal(3, 5),
    seen=torch.tensor([[True, False, True, True, False], [True, True, True, True, True], [False, False, False, True, False]]),
    table=normal(6, 3),
    numbers=torch.tensor([[0, 5, 2], [2, 2, 1]]),
    ints32=torch.tensor([4, 0, 4], dtype=torch.int32),
    starts=torch.tensor([0, 2, 2]),
    in_row=torch.tensor([1, 0, 3, 3, 5]),
    factors=normal(5),
)


def weights(q, k, mask=None):
    scores = q @ k.transpose(-2, -1) / q.shape[-1] ** 0.5
    if mask is not None:
        scores = scores.masked_fill(~mask, float("-inf")) if mask.dtype == torch.bool else scores + mask
    return scores.softmax(-1)


def causal(q, k):
    return torch.ones(q.shape[-2], k.shape[-2], dtype=torch.bool).tril()


def dropped(x, p):
    torch.manual_seed(7)
    return F.dropout(x, p)


def renormed(x, t, norm, kind):
    table = t.detach().clone()
    return F.embedding(x, table, max_norm=norm, norm_type=kind), table


def renormed_bag(x, t):
    table = t.detach().clone()
    return F.embedding_bag(x, table, max_norm=0.5), table


case("attention", "query key value | heads heads heads", lambda q, k, v: weights(q, k) @ v)
case("attention_mask", "query key value ~seen | query key value shift", lambda q, k, v, m: weights(q, k, m) @ v)
case("attention_causal", "query key value | heads heads heads", lambda q, k, v: weights(q, k, causal(q, k)) @ v)
case("attention_dropout", "query key value", lambda q, k, v: dropped(weights(q, k), 0.3) @ v)
case("attention_weights", "query key ~seen", weights)
case("embedding", "~numbers table | ~ints32 table", F.embedding)
case("embedding_padding", "~numbers table", lambda x, t: F.embedding(x, t, padding_idx=2, scale_grad_by_freq=True))
case("embedding_padding_end", "~numbers table", lambda x, t: F.embedding(x, t, padding_idx=-1))
case("embedding_norm", "~numbers ~table", lambda x, t: renormed(x, t, 0.5, 1.5))
case("embedding_bag_sum", "~numbers table", lambda x, t: F.embedding_bag(x, t, mode="sum"))
case("embedding_bag_sum_offsets", "~in_row table ~starts", lambda x, t, o: F.embedding_bag(x, t, o, mode="sum", padding_idx=3))
case("embedding_bag_mean", "~numbers table", lambda x, t: F.embedding_bag(x, t, mode="mean"))
case("embedding_bag_mean_offsets", "~in_row table ~starts", lambda x, t, o: F.embedding_bag(x, t, o, mode="mean", padding_idx=3))
case("embedding_bag_max", "~numbers table", lambda x, t: F.embedding_bag(x, t, mode="max"))
case("embedding_bag_max_offsets", "~in_row table ~starts", lambda x, t, o: F.embedding_bag(x, t, o, mode="max", padding_idx=3))
case("embedding_bag_weighted", "~in_row table ~starts factors", lambda x, t, o, f: F.embedding_bag(x, t, o, mode="sum", per_sample_weights=f, include_last_offset=False))
case("embedding_bag_frequency", "~numbers table", lambda x, t: F.embedding_bag(x, t, mode="sum", scale_grad_by_freq=True))
case("embedding_bag_norm", "~numbers ~table", renormed_bag)

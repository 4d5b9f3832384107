"""Normalisation."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal, uniform

inputs(
    image=normal(2, 4, 3, 5),
    features=normal(6, 4),
    scale=uniform(0.5, 1.5, 4),
    shift=normal(4),
    center=normal(4),
    spread=uniform(0.5, 1.5, 4),
)


def with_statistics(x, m, v, w, b):
    m, v = m.clone(), v.clone()
    return F.batch_norm(x, m, v, w, b, training=True, momentum=0.2), m, v


case("batch_norm_training", "image scale shift | features scale shift", lambda x, w, b: F.batch_norm(x, None, None, w, b, training=True))
case("batch_norm_evaluation", "image ~center ~spread scale shift | features ~center ~spread scale shift", lambda x, m, v, w, b: F.batch_norm(x, m, v, w, b, eps=1e-3))
case("batch_norm_statistics", "image ~center ~spread scale shift", with_statistics)
case("layer_norm", "batch row shift | a row shift", lambda x, w, b: F.layer_norm(x, [4], w, b))
case("layer_norm_plain", "batch", lambda x: F.layer_norm(x, [3, 4], eps=1e-3))
case("group_norm", "image scale shift | features scale shift", lambda x, w, b: F.group_norm(x, 2, w, b))
case("group_norm_plain", "image", lambda x: F.group_norm(x, 4, eps=1e-3))

inputs(root=uniform(0.5, 1.5, 3, 4))


def rms_norm(x, shape, w=None, eps=None):
    dims = tuple(range(-len(shape), 0))
    y = x * torch.rsqrt(x.square().mean(dims, keepdim=True) + (torch.finfo(x.dtype).eps if eps is None else eps))
    return y if w is None else y * w


def instance_statistics(x, m, v, w, b):
    m, v = m.clone(), v.clone()
    return F.instance_norm(x, m, v, w, b, momentum=0.2), m, v


case("instance_norm", "image scale shift", lambda x, w, b: F.instance_norm(x, weight=w, bias=b, eps=1e-3))
case("instance_norm_running", "image ~center ~spread scale shift", lambda x, m, v, w, b: F.instance_norm(x, m, v, w, b, use_input_stats=False))
case("instance_norm_statistics", "image ~center ~spread scale shift", instance_statistics)
case("local_response_norm", "image | batch", lambda x: F.local_response_norm(x, 3, alpha=0.5, beta=0.6, k=1.5))
case("local_response_norm_even", "image", lambda x: F.local_response_norm(x, 2))
case("normalize", "a | batch | image", F.normalize)
case("normalize_by", "batch", lambda x: F.normalize(x, 1.5, dim=-1))
case("rms_norm", "batch row | a row", lambda x, w: rms_norm(x, [4], w, 1e-3))
case("rms_norm_shape", "batch root | batch ~root", lambda x, w: rms_norm(x, [3, 4], w))
case("rms_norm_plain", "batch", lambda x: rms_norm(x, [4]))

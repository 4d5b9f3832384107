"""Batch, layer and group normalisation."""
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

"""Dropout of channels, and dropout that keeps mean and variance: the same seed gives PyTorch's numbers."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal

inputs(channel=normal(3, 4), signal=normal(2, 3, 4), image=normal(2, 3, 2, 4), unbatched=normal(3, 2, 2, 2), volume=normal(2, 3, 2, 2, 2))


def seeded(function):
    def call(x):
        torch.manual_seed(7)
        return function(x)
    return call


def evaluated(function):
    return lambda x: function(x, 0.5, training=False)


case("dropout1d", "signal | channel", seeded(lambda x: F.dropout1d(x, 0.4)))
case("dropout1d_evaluation", "signal | channel", evaluated(F.dropout1d))
case("dropout2d", "image", seeded(lambda x: F.dropout2d(x, 0.4)))
case("dropout2d_evaluation", "image", evaluated(F.dropout2d))
case("dropout3d", "volume | unbatched", seeded(lambda x: F.dropout3d(x, 0.4)))
case("dropout3d_evaluation", "volume | unbatched", evaluated(F.dropout3d))
case("alpha_dropout", "image", seeded(lambda x: F.alpha_dropout(x, 0.4, training=True)))
case("alpha_dropout_evaluation", "image", evaluated(F.alpha_dropout))
case("feature_alpha_dropout", "image", seeded(lambda x: F.feature_alpha_dropout(x, 0.4, training=True)))
case("feature_alpha_dropout_evaluation", "image", evaluated(F.feature_alpha_dropout))

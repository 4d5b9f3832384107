"""Pooling."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal

inputs(signal=normal(2, 3, 9), image=normal(2, 2, 6, 5), unbatched=normal(2, 6, 5))

case("max_pool1d", "signal", lambda x: F.max_pool1d(x, 3, stride=2, padding=1))
case("max_pool1d_plain", "signal", lambda x: F.max_pool1d(x, 2))
case("max_pool2d", "image | unbatched", lambda x: F.max_pool2d(x, 2, stride=1, padding=1))
case("max_pool2d_dilated", "image", lambda x: F.max_pool2d(x, 2, stride=2, dilation=2, ceil_mode=True))
case("max_pool2d_number", "image", lambda x: F.max_pool2d(x, 2))
case("max_pool2d_with_indices", "image | unbatched", lambda x: F.max_pool2d(x, (2, 3), return_indices=True))
case("avg_pool1d", "signal", lambda x: F.avg_pool1d(x, 3, stride=2, padding=1, count_include_pad=False))
case("avg_pool1d_plain", "signal", lambda x: F.avg_pool1d(x, 2))
case("avg_pool2d", "image | unbatched", lambda x: F.avg_pool2d(x, (2, 3), stride=(2, 1), padding=(1, 0)))
case("avg_pool2d_plain", "image", lambda x: F.avg_pool2d(x, 2))
case("avg_pool2d_divisor", "image", lambda x: F.avg_pool2d(x, 2, ceil_mode=True, divisor_override=3))
case("adaptive_avg_pool1d", "signal", lambda x: F.adaptive_avg_pool1d(x, 4))
case("adaptive_avg_pool2d", "image | unbatched", lambda x: F.adaptive_avg_pool2d(x, (2, 2)))

def seeded(function):
    def call(x):
        torch.manual_seed(7)
        return function(x)
    return call


def gradient(x, function):
    y = x.detach().requires_grad_()
    function(y).sum().backward()
    return y.grad


inputs(volume=normal(2, 2, 4, 4, 6), channel=normal(2, 4, 4, 4))

case("max_pool1d_with_indices", "signal", lambda x: F.max_pool1d(x, 3, stride=2, padding=1, return_indices=True))
case("max_pool3d", "volume | channel", lambda x: F.max_pool3d(x, 2, stride=(1, 2, 2), padding=1))
case("max_pool3d_with_indices", "volume", lambda x: F.max_pool3d(x, (2, 1, 3), return_indices=True))
case("max_pool2d_pair", "image", lambda x: F.max_pool2d(x, (2, 3), stride=(1, 2)))
case("avg_pool2d_pair", "image", lambda x: F.avg_pool2d(x, (2, 3), stride=(1, 2), padding=(1, 0)))
case("avg_pool3d", "volume | channel", lambda x: F.avg_pool3d(x, 2, stride=(1, 2, 2), padding=1, count_include_pad=False))
case("lp_pool1d", "signal", lambda x: F.lp_pool1d(x, 2, 3, stride=2))
case("lp_pool2d", "image", lambda x: F.lp_pool2d(x, 2, (2, 3), ceil_mode=True))
case("lp_pool2d_number", "image", lambda x: F.lp_pool2d(x.abs(), 3, 2, stride=1))
case("adaptive_avg_pool2d_number", "image", lambda x: F.adaptive_avg_pool2d(x, 3))
case("adaptive_avg_pool3d", "volume | channel", lambda x: F.adaptive_avg_pool3d(x, (2, 3, 1)))
case("adaptive_avg_pool3d_number", "volume", lambda x: F.adaptive_avg_pool3d(x, 2))
case("adaptive_max_pool1d", "signal", lambda x: F.adaptive_max_pool1d(x, 4, return_indices=True))
case("adaptive_max_pool2d", "image | unbatched", lambda x: F.adaptive_max_pool2d(x, (2, 3), return_indices=True))
case("adaptive_max_pool2d_values", "image", lambda x: F.adaptive_max_pool2d(x, 2))
case("adaptive_max_pool3d", "volume | channel", lambda x: F.adaptive_max_pool3d(x, (2, 3, 1), return_indices=True))
case("max_unpool1d", "signal", lambda x: F.max_unpool1d(*F.max_pool1d(x, 2, return_indices=True), 2, output_size=[9]))
case("max_unpool2d", "image | unbatched", lambda x: F.max_unpool2d(*F.max_pool2d(x, (2, 2), return_indices=True), 2, output_size=x.shape[-2:]))
case("max_unpool3d", "volume", lambda x: F.max_unpool3d(*F.max_pool3d(x, 2, return_indices=True), 2))
case("fractional_max_pool2d", "image", seeded(lambda x: F.fractional_max_pool2d(x, 2, output_size=(3, 2), return_indices=True)))
case("fractional_max_pool2d_ratio", "image | unbatched", seeded(lambda x: F.fractional_max_pool2d(x, 2, output_ratio=0.6, return_indices=True)))
case("fractional_max_pool3d", "volume", seeded(lambda x: F.fractional_max_pool3d(x, 2, output_size=(2, 2, 4), return_indices=True)))
case("fractional_max_pool3d_ratio", "volume", seeded(lambda x: F.fractional_max_pool3d(x, 2, output_ratio=0.5, return_indices=True)))
case("avg_pool2d_backward", "image", lambda x: gradient(x, lambda y: F.avg_pool2d(y, 2, padding=1)))
case("avg_pool3d_backward", "volume", lambda x: gradient(x, lambda y: F.avg_pool3d(y, 2)))
case("adaptive_avg_pool3d_backward", "volume", lambda x: gradient(x, lambda y: F.adaptive_avg_pool3d(y, (2, 3, 4))))

"""Pooling in one and two dimensions."""
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

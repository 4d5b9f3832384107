"""Images: padding in all forms, shuffling, resizing, sampling."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal, uniform

inputs(
    signal=normal(2, 3, 5),
    image=normal(2, 4, 4, 6),
    volume=normal(1, 2, 3, 4, 3),
    points=uniform(-1.3, 1.3, 2, 3, 4, 2),
    points3=uniform(-1.3, 1.3, 1, 2, 3, 2, 3),
    turn=normal(2, 2, 3),
    turn3=normal(1, 3, 4),
)


def gradient(x, size, **options):
    """What interpolation's gradient is where all of the output's are 1."""
    y = x.detach().requires_grad_()
    F.interpolate(y, size, **options).sum().backward()
    return y.grad


case("pad_pair", "image", lambda x: F.pad(x, (2, 1), value=0.5))
case("pad_four", "image", lambda x: F.pad(x, (2, 1, 1, 0), mode="reflect"))
case("pad_all", "signal", lambda x: F.pad(x, (1,) * 6))
case("pad_span", "signal", lambda x: F.pad(x, (1, -2)))
case("pad_replicate3d", "volume", lambda x: F.pad(x, (1, 0, 2, 1, 0, 1), mode="replicate"))
case("pad_circular2d", "image", lambda x: F.pad(x, (1, 2, 2, 1), mode="circular"))
case("pixel_shuffle", "image", lambda x: F.pixel_shuffle(x, 2))
case("pixel_unshuffle", "image", lambda x: F.pixel_unshuffle(x, 2))
case("grid_sample_bilinear_zeros", "image points | volume points3", lambda x, g: F.grid_sample(x, g, "bilinear", "zeros", align_corners=False))
case("grid_sample_bilinear_border", "image points | volume points3", lambda x, g: F.grid_sample(x, g, "bilinear", "border", align_corners=False))
case("grid_sample_bilinear_reflection", "image points | volume points3", lambda x, g: F.grid_sample(x, g, "bilinear", "reflection", align_corners=False))
case("grid_sample_nearest_zeros", "image points | volume points3", lambda x, g: F.grid_sample(x, g, "nearest", "zeros", align_corners=False))
case("grid_sample_nearest_border", "image points | volume points3", lambda x, g: F.grid_sample(x, g, "nearest", "border", align_corners=False))
case("grid_sample_nearest_reflection", "image points | volume points3", lambda x, g: F.grid_sample(x, g, "nearest", "reflection", align_corners=False))
case("grid_sample_corners", "image points", lambda x, g: F.grid_sample(x, g, align_corners=True))
case("affine_grid", "turn", lambda x: F.affine_grid(x, [2, 1, 3, 4], align_corners=False))
case("affine_grid_corners", "turn3", lambda x: F.affine_grid(x, [1, 1, 2, 3, 2], align_corners=True))
case("interpolate_nearest1d", "signal", lambda x: F.interpolate(x, [7], mode="nearest"))
case("interpolate_nearest1d_scale", "signal", lambda x: F.interpolate(x, scale_factor=[1.5], mode="nearest"))
case("interpolate_nearest_exact1d", "signal", lambda x: F.interpolate(x, [7], mode="nearest-exact"))
case("interpolate_nearest_exact1d_scale", "signal", lambda x: F.interpolate(x, scale_factor=[1.5], mode="nearest-exact"))
case("interpolate_area1d", "signal", lambda x: F.interpolate(x, [7], mode="area"))
case("interpolate_area1d_scale", "signal", lambda x: F.interpolate(x, scale_factor=[1.5], mode="area"))
case("interpolate_nearest2d", "image", lambda x: F.interpolate(x, [7, 3], mode="nearest"))
case("interpolate_nearest2d_scale", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="nearest"))
case("interpolate_nearest_exact2d", "image", lambda x: F.interpolate(x, [7, 3], mode="nearest-exact"))
case("interpolate_nearest_exact2d_scale", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="nearest-exact"))
case("interpolate_area2d", "image", lambda x: F.interpolate(x, [7, 3], mode="area"))
case("interpolate_area2d_scale", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="area"))
case("interpolate_nearest3d", "volume", lambda x: F.interpolate(x, [2, 5, 4], mode="nearest"))
case("interpolate_nearest3d_scale", "volume", lambda x: F.interpolate(x, scale_factor=[2.0, 0.5, 1.5], mode="nearest"))
case("interpolate_nearest_exact3d", "volume", lambda x: F.interpolate(x, [2, 5, 4], mode="nearest-exact"))
case("interpolate_nearest_exact3d_scale", "volume", lambda x: F.interpolate(x, scale_factor=[2.0, 0.5, 1.5], mode="nearest-exact"))
case("interpolate_area3d", "volume", lambda x: F.interpolate(x, [2, 5, 4], mode="area"))
case("interpolate_area3d_scale", "volume", lambda x: F.interpolate(x, scale_factor=[2.0, 0.5, 1.5], mode="area"))
case("interpolate_linear", "signal", lambda x: F.interpolate(x, [7], mode="linear"))
case("interpolate_linear_corners", "signal", lambda x: F.interpolate(x, [7], mode="linear", align_corners=True))
case("interpolate_linear_scale", "signal", lambda x: F.interpolate(x, scale_factor=[1.5], mode="linear"))
case("interpolate_linear_recomputed", "signal", lambda x: F.interpolate(x, scale_factor=[1.5], mode="linear", recompute_scale_factor=True))
case("interpolate_bilinear", "image", lambda x: F.interpolate(x, [7, 3], mode="bilinear"))
case("interpolate_bilinear_corners", "image", lambda x: F.interpolate(x, [7, 3], mode="bilinear", align_corners=True))
case("interpolate_bilinear_scale", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="bilinear"))
case("interpolate_bilinear_recomputed", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="bilinear", recompute_scale_factor=True))
case("interpolate_bicubic", "image", lambda x: F.interpolate(x, [7, 3], mode="bicubic"))
case("interpolate_bicubic_corners", "image", lambda x: F.interpolate(x, [7, 3], mode="bicubic", align_corners=True))
case("interpolate_bicubic_scale", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="bicubic"))
case("interpolate_bicubic_recomputed", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 0.5], mode="bicubic", recompute_scale_factor=True))
case("interpolate_trilinear", "volume", lambda x: F.interpolate(x, [2, 5, 4], mode="trilinear"))
case("interpolate_trilinear_corners", "volume", lambda x: F.interpolate(x, [2, 5, 4], mode="trilinear", align_corners=True))
case("interpolate_trilinear_scale", "volume", lambda x: F.interpolate(x, scale_factor=[2.0, 0.5, 1.5], mode="trilinear"))
case("interpolate_trilinear_recomputed", "volume", lambda x: F.interpolate(x, scale_factor=[2.0, 0.5, 1.5], mode="trilinear", recompute_scale_factor=True))
case("interpolate_bilinear_antialias", "image", lambda x: F.interpolate(x, [3, 2], mode="bilinear", antialias=True))
case("interpolate_bicubic_antialias", "image", lambda x: F.interpolate(x, [3, 2], mode="bicubic", antialias=True))
case("upsample", "image", lambda x: F.interpolate(x, scale_factor=2.0))
case("upsample_bilinear", "image", lambda x: F.interpolate(x, [5, 8], mode="bilinear"))
case("upsample_nearest", "image", lambda x: F.interpolate(x, [5, 8]))
case("upsample_nearest1d", "signal", lambda x: F.interpolate(x, [8]))
case("upsample_nearest2d", "image", lambda x: F.interpolate(x, scale_factor=[1.5, 2.0]))
case("upsample_nearest3d", "volume", lambda x: F.interpolate(x, [4, 4, 5]))
case("upsample_nearest1d_backward", "signal", lambda x: gradient(x, [8]))
case("upsample_nearest2d_backward", "image", lambda x: gradient(x, [5, 8]))
case("upsample_nearest3d_backward", "volume", lambda x: gradient(x, [4, 4, 5]))

namespace LibTorch.Native;

/// <content>Images: padding, resizing, sampling.</content>
internal static partial class Aten
{
    internal static readonly Op
        pad = new("pad(Tensor self, int[] pad, str mode=\"constant\", float? value=None) -> Tensor"),
        pixel_shuffle = new("pixel_shuffle(Tensor self, int upscale_factor) -> Tensor"),
        pixel_unshuffle = new("pixel_unshuffle(Tensor self, int downscale_factor) -> Tensor"),
        grid_sampler = new("grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor"),
        affine_grid_generator = new("affine_grid_generator(Tensor theta, int[] size, bool align_corners) -> Tensor"),
        upsample_nearest1d_vec = new("upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor"),
        upsample_nearest2d_vec = new("upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor"),
        upsample_nearest3d_vec = new("upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor"),
        _upsample_nearest_exact1d_vec = new("_upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor"),
        _upsample_nearest_exact2d_vec = new("_upsample_nearest_exact2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor"),
        _upsample_nearest_exact3d_vec = new("_upsample_nearest_exact3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor"),
        upsample_linear1d_vec = new("upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"),
        upsample_bilinear2d_vec = new("upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"),
        upsample_trilinear3d_vec = new("upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"),
        upsample_bicubic2d_vec = new("upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"),
        _upsample_bilinear2d_aa_vec = new("_upsample_bilinear2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"),
        _upsample_bicubic2d_aa_vec = new("_upsample_bicubic2d_aa.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor"),
        upsample_nearest1d_backward = new("upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor"),
        upsample_nearest2d_backward = new("upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor"),
        upsample_nearest3d_backward = new("upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor");
}

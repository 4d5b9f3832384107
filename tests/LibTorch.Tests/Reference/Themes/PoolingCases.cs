using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Pooling.</summary>
internal static class PoolingCases
{
    public static readonly Theme All = new("pooling")
    {
        { "max_pool1d", t => F.max_pool1d(t[0], 3, stride: 2, padding: 1) },
        { "max_pool1d_plain", t => F.max_pool1d(t[0], 2) },
        { "max_pool2d", t => F.max_pool2d(t[0], [2, 2], strides: [1, 1], padding: [1, 1]) },
        { "max_pool2d_dilated", t => F.max_pool2d(t[0], [2, 2], strides: [2, 2], dilation: [2, 2], ceil_mode: true) },
        { "max_pool2d_number", t => F.max_pool2d(t[0], 2) },
        { "max_pool2d_with_indices", t => F.max_pool2d_with_indices(t[0], [2, 3]) },
        { "avg_pool1d", t => F.avg_pool1d(t[0], 3, stride: 2, padding: 1, count_include_pad: false) },
        { "avg_pool1d_plain", t => F.avg_pool1d(t[0], 2) },
        { "avg_pool2d", t => F.avg_pool2d(t[0], [2, 3], stride: [2, 1], padding: [1, 0]) },
        { "avg_pool2d_plain", t => F.avg_pool2d(t[0], [2, 2]) },
        { "avg_pool2d_divisor", t => F.avg_pool2d(t[0], 2, ceil_mode: true, divisor_override: 3) },
        { "adaptive_avg_pool1d", t => F.adaptive_avg_pool1d(t[0], 4) },
        { "adaptive_avg_pool2d", t => F.adaptive_avg_pool2d(t[0], [2, 2]) },
        { "max_pool1d_with_indices", t => F.max_pool1d_with_indices(t[0], 3, stride: 2, padding: 1) },
        { "max_pool3d", t => F.max_pool3d(t[0], [2, 2, 2], strides: [1, 2, 2], padding: [1, 1, 1]) },
        { "max_pool3d_with_indices", t => F.max_pool3d_with_indices(t[0], [2, 1, 3]) },
        { "max_pool2d_pair", t => F.max_pool2d(t[0], (2, 3), stride: (1, 2)) },
        { "avg_pool2d_pair", t => F.avg_pool2d(t[0], (2, 3), stride: (1, 2), padding: (1, 0)) },
        { "avg_pool3d", t => F.avg_pool3d(t[0], [2, 2, 2], stride: [1, 2, 2], padding: [1, 1, 1], count_include_pad: false) },
        { "lp_pool1d", t => F.lp_pool1d(t[0], 2, 3, stride: 2) },
        { "lp_pool2d", t => F.lp_pool2d(t[0], 2, [2, 3], ceil_mode: true) },
        { "lp_pool2d_number", t => F.lp_pool2d(t[0].abs(), 3, 2, stride: 1) },
        { "adaptive_avg_pool2d_number", t => F.adaptive_avg_pool2d(t[0], 3) },
        { "adaptive_avg_pool3d", t => F.adaptive_avg_pool3d(t[0], (2, 3, 1)) },
        { "adaptive_avg_pool3d_number", t => F.adaptive_avg_pool3d(t[0], 2) },
        { "adaptive_max_pool1d", t => F.adaptive_max_pool1d_with_indices(t[0], 4) },
        { "adaptive_max_pool2d", t => F.adaptive_max_pool2d_with_indices(t[0], [2, 3]) },
        { "adaptive_max_pool2d_values", t => F.adaptive_max_pool2d(t[0], [2, 2]) },
        { "adaptive_max_pool3d", t => F.adaptive_max_pool3d_with_indices(t[0], [2, 3, 1]) },
        { "max_unpool1d", t => Unpool(F.max_pool1d_with_indices(t[0], 2), (v, i) => F.max_unpool1d(v, i, 2, output_size: [9])) },
        { "max_unpool2d", t => Unpool(F.max_pool2d_with_indices(t[0], [2, 2]), (v, i) => F.max_unpool2d(v, i, [2, 2], output_size: t[0].shape)) },
        { "max_unpool3d", t => Unpool(F.max_pool3d_with_indices(t[0], [2, 2, 2]), (v, i) => F.max_unpool3d(v, i, [2, 2, 2])) },
        { "fractional_max_pool2d", Seeded(t => F.fractional_max_pool2d_with_indices(t[0], (2, 2), output_size: (3, 2))) },
        { "fractional_max_pool2d_ratio", Seeded(t => F.fractional_max_pool2d_with_indices(t[0], 2, output_ratio: 0.6)) },
        { "fractional_max_pool3d", Seeded(t => F.fractional_max_pool3d_with_indices(t[0], [2, 2, 2], output_size: [2, 2, 4])) },
        { "fractional_max_pool3d_ratio", Seeded(t => F.fractional_max_pool3d_with_indices(t[0], 2, output_ratio: 0.5)) },
        { "avg_pool2d_backward", t => F.avg_pool2d_backward(ones(2, 2, 4, 3, dtype: t[0].dtype), t[0].detach(), [2, 2], paddings: [1, 1]) },
        { "avg_pool3d_backward", t => F.avg_pool3d_backward(ones([2, 2, 2, 2, 3], t[0].dtype), t[0].detach(), [2, 2, 2]) },
        { "adaptive_avg_pool3d_backward", t => F.adaptive_avg_pool3d_backward(empty_like(t[0]), ones([2, 2, 2, 3, 4], t[0].dtype), t[0].detach()) },
    };

    private static Tensor Unpool((Tensor Values, Tensor Indices) pooled, Func<Tensor, Tensor, Tensor> unpool) => unpool(pooled.Values, pooled.Indices);

    private static Func<Tensor[], ITuple> Seeded(Func<Tensor[], ITuple> function) => inputs =>
    {
        manual_seed(7);
        return function(inputs);
    };
}

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
    };
}

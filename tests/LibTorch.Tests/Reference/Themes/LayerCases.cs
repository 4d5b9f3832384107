using TorchSharp;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace LibTorch.Tests.Reference.Themes;

/// <summary>Linear layers, convolutions, windows as columns, padding, dropout in evaluation.</summary>
internal static class LayerCases
{
    public static readonly Theme All = new("layers")
    {
        { "linear", t => F.linear(t[0], t[1], t[2]) },
        { "linear_without_bias", t => F.linear(t[0], t[1]) },
        { "conv1d", t => F.conv1d(t[0], t[1], t[2], padding: 1) },
        { "conv1d_strided", t => F.conv1d(t[0], t[1], stride: 2, dilation: 2) },
        { "conv2d", t => F.conv2d(t[0], t[1], t[2], strides: [2, 1], padding: [1, 1]) },
        { "conv2d_grouped", t => F.conv2d(t[0], t[1], dilation: [2, 2], groups: 2) },
        { "conv2d_plain", t => F.conv2d(t[0], t[1]) },
        { "conv3d", t => F.conv3d(t[0], t[1], t[2], strides: [1, 2, 1], padding: [0, 1, 1]) },
        { "conv_transpose2d", t => F.conv_transpose2d(t[0], t[1], t[2], strides: [2, 2], padding: [1, 1], output_padding: [1, 1]) },
        { "conv_transpose2d_dilated", t => F.conv_transpose2d(t[0], t[1], dilation: [2, 2]) },
        { "pad", t => F.pad(t[0], [1, 2, 0, 1], value: 2) },
        { "pad_reflect", t => F.pad(t[0], [1, 2], PaddingModes.Reflect) },
        { "pad_replicate", t => F.pad(t[0], [2, 1], PaddingModes.Replicate) },
        { "pad_circular", t => F.pad(t[0], [2, 1], PaddingModes.Circular) },
        { "dropout_evaluation", t => F.dropout(t[0], 0.5, training: false) },
        { "dropout_evaluation_", t => F.dropout(t[0], 0.5, training: false, inplace: true) },
        { "bilinear", t => F.bilinear(t[0], t[1], t[2], t[3]) },
        { "bilinear_without_bias", t => F.bilinear(t[0], t[1], t[2]) },
        { "conv1d_same", t => F.conv1d_padding(t[0], t[1], t[2], padding: Padding.Same, dilation: 2) },
        { "conv1d_valid", t => F.conv1d_padding(t[0], t[1], stride: 2) },
        { "conv2d_same", t => F.conv2d_padding(t[0], t[1], t[2], padding: Padding.Same) },
        { "conv2d_valid", t => F.conv2d_padding(t[0], t[1], strides: [2, 2], groups: 2) },
        { "conv3d_same", t => F.conv3d_padding(t[0], t[1], t[2], padding: Padding.Same) },
        { "conv_transpose1d", t => F.conv_transpose1d(t[0], t[1], stride: 2, padding: 1, output_padding: 1) },
        { "conv_transpose1d_grouped", t => F.conv_transpose1d(t[0], t[1], t[2], groups: 2, dilation: 2) },
        { "conv_transpose3d", t => F.conv_transpose3d(t[0], t[1], t[2], strides: [1, 2, 2], output_padding: [0, 1, 0]) },
        { "unfold", t => F.unfold(t[0], 2, 2, 1, 2) },
        { "unfold_pair", t => F.unfold(t[0], (2, 3), stride: (1, 2)) },
        { "fold", t => F.fold(t[0], (3, 4), (2, 2)) },
        { "fold_square", t => F.fold(t[0][TensorIndex.Ellipsis, ..4], 4, 2, stride: 2) },
    };
}

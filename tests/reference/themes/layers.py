"""Linear layers, convolutions, windows as columns, padding, dropout in evaluation."""
import torch
import torch.nn.functional as F

from reference import case, inputs, normal

inputs(
    signal=normal(2, 4, 7),
    taps=normal(3, 4, 3),
    taps_bias=normal(3),
    image=normal(2, 2, 6, 5),
    kernel=normal(4, 2, 3, 3),
    grouped=normal(4, 1, 3, 3),
    kernel_bias=normal(4),
    volume=normal(1, 2, 4, 3, 5),
    cube=normal(3, 2, 2, 2, 3),
    back=normal(2, 3, 3, 3),
    back_bias=normal(3),
    unbatched=normal(2, 6, 5),
)

case("linear", "batch weight bias | a weight bias | row weight bias", F.linear)
case("linear_without_bias", "batch weight | a weight", F.linear)
case("conv1d", "signal taps taps_bias", lambda x, w, b: F.conv1d(x, w, b, padding=1))
case("conv1d_strided", "signal taps", lambda x, w: F.conv1d(x, w, stride=2, dilation=2))
case("conv2d", "image kernel kernel_bias | unbatched kernel kernel_bias", lambda x, w, b: F.conv2d(x, w, b, stride=(2, 1), padding=1))
case("conv2d_grouped", "image grouped", lambda x, w: F.conv2d(x, w, groups=2, dilation=2))
case("conv2d_plain", "image kernel", F.conv2d)
case("conv3d", "volume cube taps_bias", lambda x, w, b: F.conv3d(x, w, b, stride=(1, 2, 1), padding=(0, 1, 1)))
case("conv_transpose2d", "image back back_bias", lambda x, w, b: F.conv_transpose2d(x, w, b, stride=2, padding=1, output_padding=1))
case("conv_transpose2d_dilated", "image back", lambda x, w: F.conv_transpose2d(x, w, dilation=2))
case("pad", "a | batch | ints", lambda x: F.pad(x, (1, 2, 0, 1), value=2))
case("pad_reflect", "a | signal", lambda x: F.pad(x, (1, 2), mode="reflect"))
case("pad_replicate", "a | signal", lambda x: F.pad(x, (2, 1), mode="replicate"))
case("pad_circular", "signal", lambda x: F.pad(x, (2, 1), mode="circular"))
case("dropout_evaluation", "a | batch", lambda x: F.dropout(x, 0.5, training=False))

inputs(
    left=normal(2, 3),
    right=normal(2, 4),
    pairs=normal(5, 3, 4),
    pairs_bias=normal(5),
    taps_back=normal(4, 2, 3),
    taps_back_bias=normal(4),
    cube_back=normal(2, 3, 2, 1, 2),
    columns=normal(2, 12, 6),
)

case("bilinear", "left right pairs pairs_bias", F.bilinear)
case("bilinear_without_bias", "left right pairs", F.bilinear)
case("conv1d_same", "signal taps taps_bias", lambda x, w, b: F.conv1d(x, w, b, padding="same", dilation=2))
case("conv1d_valid", "signal taps", lambda x, w: F.conv1d(x, w, padding="valid", stride=2))
case("conv2d_same", "image kernel kernel_bias", lambda x, w, b: F.conv2d(x, w, b, padding="same"))
case("conv2d_valid", "image grouped", lambda x, w: F.conv2d(x, w, padding="valid", groups=2, stride=2))
case("conv3d_same", "volume cube taps_bias", lambda x, w, b: F.conv3d(x, w, b, padding="same"))
case("conv_transpose1d", "signal taps_back", lambda x, w: F.conv_transpose1d(x, w, stride=2, padding=1, output_padding=1))
case("conv_transpose1d_grouped", "signal taps_back taps_back_bias", lambda x, w, b: F.conv_transpose1d(x, w, b, groups=2, dilation=2))
case("conv_transpose3d", "volume cube_back taps_bias", lambda x, w, b: F.conv_transpose3d(x, w, b, stride=(1, 2, 2), output_padding=(0, 1, 0)))
case("unfold", "image", lambda x: F.unfold(x, 2, dilation=2, padding=1, stride=2))
case("unfold_pair", "image", lambda x: F.unfold(x, (2, 3), stride=(1, 2)))
case("fold", "columns", lambda x: F.fold(x, (3, 4), 2))
case("fold_square", "columns", lambda x: F.fold(x[:, :, :4], 4, 2, stride=2))

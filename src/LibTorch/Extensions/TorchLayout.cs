using LibTorch.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>How the numbers of images [n, c, h, w] lie in memory; their values and indices are the same in any layout.</summary>
public static class TorchLayout
{
    private const long ChannelsLast = 2; // c10::MemoryFormat

    /// <summary>The images with the channels of a pixel side by side: the tensor itself if it is so already, else a copy.</summary>
    /// <param name="images">Shape [n, c, h, w].</param>
    /// <returns>A tensor of the same values, through which gradients pass.</returns>
    public static Tensor channels_last(Tensor images) =>
        Aten.to_dtype_layout.Call(images, Arg.None, Arg.None, Arg.None, Arg.None, false, false, ChannelsLast);

    /// <summary>Whether the channels of a pixel lie side by side; false where that is the default layout too.</summary>
    /// <param name="tensor">Any tensor.</param>
    public static unsafe bool is_channels_last(Tensor tensor)
    {
        var info = tensor.Info();
        if (info.Dimensions != 4 || info.IsContiguous || info.Strides is null)
            return false;
        var (channels, height, width) = (info.Sizes[1], info.Sizes[2], info.Sizes[3]);
        var found = new ReadOnlySpan<long>(info.Strides, 4);
        var result = found.SequenceEqual([height * width * channels, 1, width * channels, channels]);
        GC.KeepAlive(tensor);
        return result;
    }
}

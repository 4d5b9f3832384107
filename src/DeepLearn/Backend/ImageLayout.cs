using LibTorch;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Backend;

/// <summary>
/// Chooses the layout in which a convolution gets its images. On the CPU channels_last is 1.1 to 2 times as fast forward and
/// backward where channels are few for the size of the image, and slower where they are many.
/// </summary>
internal static class ImageLayout
{
    /// <summary>Fewer channels than this were faster in channels_last at any size of the image.</summary>
    private const long FewChannels = 64;

    /// <summary>The images in the layout in which the convolution is faster: a new tensor object, of the same values.</summary>
    public static Tensor ForConvolution(Tensor images, Tensor weight, long groups)
    {
        if (images.dim() != 4 || images.device_type != DeviceType.CPU || images.dtype != ScalarType.Float32)
            return images.alias();
        var (image, kernel) = (images.shape, weight.shape);
        var channels = Math.Max(kernel[0] / groups, kernel[1]);
        return channels < FewChannels || image[2] * image[3] > channels ? TorchLayout.channels_last(images) : images.contiguous();
    }

    /// <summary>A copy in the default layout; null where the tensor is not in channels_last.</summary>
    public static Tensor? DefaultCopy(Tensor tensor) => TorchLayout.is_channels_last(tensor) ? tensor.contiguous() : null;
}

using DeepLearn.Modules;

namespace DeepLearn.Layers;

/// <summary>How a kernel moves over an image, and whether it fits.</summary>
internal sealed class Window(long[] kernel, long[] stride, long[] padding, long[] dilation)
{
    public long[] Kernel { get; } = Pair(kernel);

    public long[] Stride { get; } = Pair(stride);

    public long[] Padding { get; } = Pair(padding);

    public long[] Dilation { get; } = Pair(dilation);

    /// <summary>Throws unless the input is a batch of images that the kernel fits into.</summary>
    public void Check(Module layer, ReadOnlySpan<long> shape)
    {
        if (shape.Length != 4)
        {
            throw new ShapeMismatchException(layer, "a batch of images [examples, channels, height, width]", shape,
                "Reshape the data, or put the layer before Flatten.");
        }
        for (var i = 0; i < 2; i++)
        {
            var reach = Dilation[i] * (Kernel[i] - 1) + 1;
            if (shape[i + 2] + 2 * Padding[i] < reach)
            {
                throw new ShapeMismatchException(layer, $"images of at least {reach - 2 * Padding[i]} pixels in {(i == 0 ? "height" : "width")}",
                    shape, "Use larger images, a smaller kernel or more padding.");
            }
        }
    }

    /// <summary>Throws if a pooling window could lie in the padding alone.</summary>
    public void CheckPadding(string layer)
    {
        for (var i = 0; i < 2; i++)
        {
            if (Padding[i] > Kernel[i] / 2)
                throw Setting.Invalid(layer, "padding", $"at most half of the kernel size ({Kernel[i]})", Padding[i]);
        }
    }

    private static long[] Pair(long[] values) => values.Length == 1 ? [values[0], values[0]] : values;
}

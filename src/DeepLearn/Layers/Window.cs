using DeepLearn.Modules;

namespace DeepLearn.Layers;

/// <summary>How a kernel moves over sequences, images or volumes, and whether it fits.</summary>
internal sealed class Window(int dimensions, long[] kernel, long[] stride, long[] padding, long[] dilation)
{
    public long[] Kernel { get; } = ForEach(dimensions, kernel);

    public long[] Stride { get; } = ForEach(dimensions, stride);

    public long[] Padding { get; } = ForEach(dimensions, padding);

    public long[] Dilation { get; } = ForEach(dimensions, dilation);

    /// <summary>Throws unless the input is a batch of the right number of dimensions.</summary>
    public void CheckDimensions(Module layer, ReadOnlySpan<long> shape)
    {
        if (shape.Length != dimensions + 2)
            throw new ShapeMismatchException(layer, Space.Of(dimensions).Input, shape, "Reshape the data, or put the layer before Flatten.");
    }

    /// <summary>Throws unless the input is such a batch and the kernel fits into it.</summary>
    public void Check(Module layer, ReadOnlySpan<long> shape)
    {
        CheckDimensions(layer, shape);
        var space = Space.Of(dimensions);
        for (var i = 0; i < dimensions; i++)
        {
            var reach = Dilation[i] * (Kernel[i] - 1) + 1;
            if (shape[i + 2] + 2 * Padding[i] < reach)
            {
                throw new ShapeMismatchException(layer, $"{space.Noun} of at least {reach - 2 * Padding[i]} {space.Unit} in {space.Axes[i]}",
                    shape, $"Use larger {space.Noun}, a smaller kernel or more padding.");
            }
        }
    }

    /// <summary>Throws if a pooling window could lie in the padding alone.</summary>
    public void CheckPadding(string layer)
    {
        for (var i = 0; i < dimensions; i++)
        {
            if (Padding[i] > Kernel[i] / 2)
                throw Setting.Invalid(layer, "padding", $"at most half of the kernel size ({Kernel[i]})", Padding[i]);
        }
    }

    public static long[] ForEach(int dimensions, long[] values) =>
        values.Length == dimensions ? values : Enumerable.Repeat(values[0], dimensions).ToArray();
}

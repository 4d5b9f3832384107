using System.Globalization;
using DeepLearn.Data;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Plotting;

/// <summary>Pictures of data sets of images.</summary>
public static class DatasetPlots
{
    /// <summary>The first images of a data set with the names of their classes (D2L 4.2, visualize).</summary>
    /// <param name="data">Images of shape [1 or 3, height, width] with values from 0 to 1.</param>
    /// <param name="count">At most so many.</param>
    /// <exception cref="DeepLearnException">Id <c>NotAnImage</c>: the features have another shape.</exception>
    public static ImageGrid Images(Dataset data, int count)
    {
        using var batch = First(data, count);
        return Grid(data, batch, data.HasClassLabels ? Names(data, batch.Labels) : null, data.Name);
    }

    /// <summary>The first images with their true classes and, below, the predicted ones (D2L 4.4).</summary>
    /// <param name="data">Images as for <see cref="Images"/>, with class labels.</param>
    /// <param name="output">The model's scores for these examples from the first on, shape [n, classes], n at least the images shown.</param>
    /// <param name="count">At most so many.</param>
    /// <exception cref="DeepLearnException">Id <c>NotAnImage</c>, or <c>PlotOutputShape</c>: the scores do not belong to the images.</exception>
    public static ImageGrid Predictions(Dataset data, Tensor output, int count)
    {
        using var batch = First(data, count);
        if (!data.HasClassLabels || output.dim() != 2 || output.shape[0] < batch.Count)
        {
            throw new DeepLearnException("PlotOutputShape", DeepLearnErrorKind.InvalidArgument,
                $"Outputs of shape [{string.Join(", ", output.shape)}] are no class scores for {batch.Count} images of '{data.Name}'. Give one row of scores for each image of a data set with classes.", output);
        }
        using var scores = output.narrow(0, 0, batch.Count);
        using var classes = scores.argmax(1);
        var captions = Names(data, batch.Labels).Zip(Names(data, classes), (actual, predicted) => $"{actual}\n{predicted}");
        return Grid(data, batch, [.. captions], $"{data.Name}: true class, predicted class below it");
    }

    private static Batch First(Dataset data, int count)
    {
        if (data.FeatureShape is not [1 or 3, _, _])
        {
            throw new DeepLearnException("NotAnImage", DeepLearnErrorKind.InvalidData,
                $"'{data.Name}' holds examples of shape [{string.Join(", ", data.FeatureShape)}], not images. An image has the shape [channels, height, width] with 1 or 3 channels.", data);
        }
        return data.GetBatch([.. Enumerable.Range(0, (int)Math.Min(count, data.Count)).Select(i => (long)i)]);
    }

    private static ImageGrid Grid(Dataset data, Batch batch, IReadOnlyList<string>? captions, string title)
    {
        using var scope = NewDisposeScope();
        var rows = (batch.Features.clamp(0, 1) * 255).round().to(ScalarType.Byte).permute(0, 2, 3, 1).contiguous();
        var pixels = rows.data<byte>().ToArray();
        var (channels, height, width) = ((int)data.FeatureShape[0], (int)data.FeatureShape[1], (int)data.FeatureShape[2]);
        return new ImageGrid([.. pixels.Chunk(channels * height * width)], width, height, channels, captions) { Title = title };
    }

    private static List<string> Names(Dataset data, Tensor classes) =>
        [.. classes.data<long>().ToArray().Select(label => data.ClassNames?.ElementAtOrDefault((int)label) ?? label.ToString(CultureInfo.InvariantCulture))];
}

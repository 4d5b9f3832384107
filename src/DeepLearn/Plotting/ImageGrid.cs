using System.Xml.Linq;
using DeepLearn.Errors;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>Small images in rows with a title above each (D2L 3.5, show_images).</summary>
public sealed class ImageGrid : Plot
{
    private const double FontSize = 12, LineHeight = 16, Gap = 14, Margin = 18;
    private readonly IReadOnlyList<byte[]> _images;
    private readonly int _width, _height, _channels, _columns;

    /// <summary>Lays images out from left to right, then downwards.</summary>
    /// <param name="images">One array for each image: rows from the top, a pixel's channels together, height x width x channels bytes.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows of an image.</param>
    /// <param name="channels">1 for grey, 3 for RGB.</param>
    /// <param name="captions">A title for each image, of one or more lines; none when null.</param>
    /// <param name="columns">Images beside each other.</param>
    /// <exception cref="DeepLearnException">Id <c>PlotImageShape</c>: sizes that do not fit together; <c>PlotEmpty</c>: no image.</exception>
    public ImageGrid(IReadOnlyList<byte[]> images, int width, int height, int channels, IReadOnlyList<string>? captions = null, int columns = 9)
    {
        if (images.Count == 0)
        {
            throw new DeepLearnException("PlotEmpty", DeepLearnErrorKind.InvalidArgument, "There is no image to draw. Give at least one.");
        }
        if (width < 1 || height < 1 || columns < 1 || channels is not (1 or 3))
        {
            throw new DeepLearnException("PlotImageShape", DeepLearnErrorKind.InvalidArgument,
                $"Images of {width} x {height} pixels and {channels} channels in {columns} columns cannot be drawn: sizes begin at 1, channels are 1 (grey) or 3 (RGB).");
        }
        for (int i = 0; i < images.Count; i++)
        {
            if (images[i].Length != (long)width * height * channels)
            {
                throw new DeepLearnException("PlotImageShape", DeepLearnErrorKind.InvalidArgument,
                    $"Image {i} has {images[i].Length} bytes; {width} x {height} pixels of {channels} channels need {(long)width * height * channels}.", i);
            }
        }
        if (captions is not null && captions.Count != images.Count)
        {
            throw new DeepLearnException("PlotImageShape", DeepLearnErrorKind.InvalidArgument,
                $"There are {images.Count} images but {captions.Count} captions. Give one for each or none.", captions);
        }
        (_images, Captions) = (images.ToArray(), captions?.ToArray());
        (_width, _height, _channels, _columns) = (width, height, channels, Math.Min(columns, images.Count));
    }

    /// <summary>The title of each image, or null.</summary>
    public IReadOnlyList<string>? Captions { get; }

    /// <inheritdoc/>
    public override string ToSvg()
    {
        // Whole multiples keep the pixels of small images square; large images shrink to a readable thumbnail.
        double longest = Math.Max(_width, _height);
        double scale = longest <= 84 ? Math.Max(1, Math.Floor(84 / longest)) : Math.Min(1, 168 / longest);
        double shownWidth = _width * scale, shownHeight = _height * scale;
        var lines = Captions?.Select(caption => caption.Split('\n')).ToList();
        double widestCaption = lines is null ? 0 : lines.Max(caption => caption.Max(line => TextMetrics.Width(line, FontSize)));
        double columnWidth = Math.Max(shownWidth, Math.Min(widestCaption, 132)) + Gap;
        double captionHeight = lines is null ? 0 : lines.Max(caption => caption.Length) * LineHeight + 4, rowHeight = captionHeight + shownHeight + Gap;
        double top = Title is { Length: > 0 } ? 44 : Margin;
        int rows = (_images.Count + _columns - 1) / _columns;
        double titleWidth = TextMetrics.Width(Title ?? "", 17);
        double totalWidth = Math.Max(_columns * columnWidth - Gap, Math.Min(titleWidth, 480)) + 2 * Margin;
        double totalHeight = top + rows * rowHeight - Gap + Margin;

        var content = new List<XElement>();
        if (Title is { Length: > 0 })
        {
            content.Add(Heading(Margin, Title, totalWidth - 2 * Margin));
        }
        for (int i = 0; i < _images.Count; i++)
        {
            double x = Margin + i % _columns * columnWidth + (columnWidth - Gap - shownWidth) / 2, y = top + i / _columns * rowHeight;
            content.Add(DrawImage(i, x, y + captionHeight, shownWidth, shownHeight, scale >= 1));
            if (lines is not null)
            {
                double first = y + captionHeight - 8 - (lines[i].Length - 1) * LineHeight;
                content.AddRange(lines[i].Select((line, number) => Text(x + shownWidth / 2, first + number * LineHeight, "dl-tick", "middle",
                    TextMetrics.Fit(line, FontSize, columnWidth - 4), FontSize)));
            }
        }
        return Document(totalWidth, totalHeight, Title ?? "Images", Describe(), content);
    }

    private XElement DrawImage(int index, double x, double y, double shownWidth, double shownHeight, bool enlarged)
    {
        var caption = Captions?[index] ?? $"image {index + 1}";
        var png = Convert.ToBase64String(PngEncoder.Encode(_images[index], _width, _height, _channels));
        return Element("g", Tooltip(caption),
            Element("image", Attribute("x", x), Attribute("y", y), Attribute("width", shownWidth), Attribute("height", shownHeight),
                enlarged ? Attribute("style", "image-rendering: pixelated") : null, new XAttribute("href", "data:image/png;base64," + png)),
            Rect(x - 0.5, y - 0.5, shownWidth + 1, shownHeight + 1, "dl-frame", Attribute("fill", "none")));
    }

    private string Describe() => $"{_images.Count} images of {_width} x {_height} pixels"
        + (Captions is null ? "." : ": " + string.Join(", ", Captions.Take(50)) + (Captions.Count > 50 ? ", ..." : ""));
}

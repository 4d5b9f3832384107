using System.Xml.Linq;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>
/// The look of the n-th line: colour, dash and marker change together, so lines stay apart without colour vision and on
/// paper; past the last colour the dashes shift and combinations stay new for 36 lines.
/// </summary>
internal static class SeriesStyle
{
    private const double Size = 3.6;

    private static readonly string[] Dashes = ["none", "8 4", "2 3", "9 3 2 3", "14 4", "5 2 2 2 2 2"];

    internal static XElement Polyline(int series, IEnumerable<(double X, double Y)> points) =>
        Element("polyline", PlotTheme.Paint($"dl-line{series % PlotTheme.SeriesColorCount}"), Attribute("fill", "none"),
            Attribute("stroke-width", 2), Attribute("stroke-linejoin", "round"), Attribute("stroke-linecap", "round"), Dash(series),
            Attribute("points", string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))));

    internal static XElement Marker(int series, double x, double y, string tooltip)
    {
        var marker = (series % 6) switch
        {
            0 => Element("circle", Attribute("cx", x), Attribute("cy", y), Attribute("r", Size)),
            1 => Polygon(x, y, (-1, -1), (1, -1), (1, 1), (-1, 1)),
            2 => Polygon(x, y, (0, -1.2), (1.15, 0.9), (-1.15, 0.9)),
            3 => Polygon(x, y, (0, -1.35), (1.35, 0), (0, 1.35), (-1.35, 0)),
            4 => Polygon(x, y, (-1.15, -0.9), (1.15, -0.9), (0, 1.2)),
            _ => Polygon(x, y, (-0.6, -1.3), (0.6, -1.3), (1.3, 0), (0.6, 1.3), (-0.6, 1.3), (-1.3, 0)),
        };
        marker.Add(PlotTheme.Paint($"dl-marker{series % PlotTheme.SeriesColorCount}"), tooltip.Length > 0 ? Tooltip(tooltip) : null);
        return marker;
    }

    private static XAttribute? Dash(int series)
    {
        var dash = Dashes[(series + series / PlotTheme.SeriesColorCount) % Dashes.Length];
        return dash == "none" ? null : Attribute("stroke-dasharray", dash);
    }

    private static XElement Polygon(double x, double y, params (double X, double Y)[] corners) =>
        Element("polygon", Attribute("points", string.Join(' ',
            corners.Select(corner => $"{Number(x + corner.X * Size)},{Number(y + corner.Y * Size)}"))));
}

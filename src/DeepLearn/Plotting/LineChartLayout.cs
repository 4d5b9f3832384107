using System.Xml.Linq;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>Divides a line chart's picture among title, legend, axes and plot area, and maps values to pixels.</summary>
internal sealed class LineChartLayout
{
    private const double TickFont = 12, LabelFont = 13, Right = 18, LeastPlotHeight = 80;
    private readonly LineChart _chart;
    private readonly Axis _x, _y;

    internal LineChartLayout(LineChart chart)
    {
        _chart = chart;
        var points = chart.Drawn.SelectMany(line => line.DrawnIndices.Select(i => (X: line.X[i], Y: line.Y[i]))).ToList();
        bool showLegend = chart.Series.Count > 1 || chart.YLabel is null;

        LegendTop = chart.Title is { Length: > 0 } ? 38 : 10;
        double bottom = chart.XLabel is null ? 32 : 52;
        // The legend's width depends on the left margin and the ticks depend on the legend's height: begin with a usual margin.
        Legend = showLegend ? new Legend(chart.Series, chart.Width - 70 - Right) : null;
        Top = LegendTop + (Legend?.Height ?? 0) + 10;
        PlotHeight = Math.Max(LeastPlotHeight, chart.Height - Top - bottom);

        var (low, high) = chart.YRange is not { } range ? Axis.Pad(points.Min(point => point.Y), points.Max(point => point.Y), integers: false)
            : chart.LogY ? (Math.Log10(range.Min), Math.Log10(range.Max)) : range;
        int ticks = (int)Math.Clamp(PlotHeight / 40, 2, 10);
        _y = chart.LogY ? Axis.CreateLogarithmic(low, high, ticks) : Axis.Create(low, high, ticks, integers: false);
        Left = 16 + WidestLabel(_y) + (chart.YLabel is null ? 0 : 22);
        PlotWidth = Math.Max(60, chart.Width - Left - Right);
        if (showLegend)
        {
            Legend = new Legend(chart.Series, PlotWidth);
            Top = LegendTop + Legend.Height + 10;
            PlotHeight = Math.Max(LeastPlotHeight, chart.Height - Top - bottom);
        }
        Height = Top + PlotHeight + bottom;

        bool integers = points.TrueForAll(point => point.X == Math.Floor(point.X));
        var (first, last) = Axis.Pad(points.Min(point => point.X), points.Max(point => point.X), integers);
        _x = ChooseHorizontalAxis(first, last, integers);
    }

    internal Legend? Legend { get; }

    internal double LegendTop { get; }

    internal double Left { get; }

    internal double Top { get; }

    internal double PlotWidth { get; }

    internal double PlotHeight { get; }

    /// <summary>The chart's height, or more where its legend would leave no room for the plot area.</summary>
    internal double Height { get; }

    /// <summary>Where a point lies, in pixels from the upper left corner of the picture.</summary>
    internal (double X, double Y) Position(double valueX, double valueY) =>
        (Left + _x.Fraction(valueX) * PlotWidth, Top + (1 - _y.Fraction(valueY)) * PlotHeight);

    /// <summary>Cuts a group off at the plot area. The id tells its geometry, so that plots inline on one page do not clash.</summary>
    internal object[] DrawClip()
    {
        var id = $"dl-clip-{Number(Left)}-{Number(Top)}-{Number(PlotWidth)}-{Number(PlotHeight)}";
        return [Attribute("clip-path", $"url(#{id})"), Element("clipPath", Attribute("id", id),
            Element("rect", Attribute("x", Left), Attribute("y", Top), Attribute("width", PlotWidth), Attribute("height", PlotHeight)))];
    }

    internal IEnumerable<XElement> DrawAxes()
    {
        double bottom = Top + PlotHeight;
        var grid = Element("g", Attribute("class", "dl-grid-lines"));
        var horizontal = Element("g", Attribute("class", "dl-x-axis"));
        var vertical = Element("g", Attribute("class", "dl-y-axis"));
        foreach (var tick in _y.Ticks)
        {
            double position = Position(_x.Min, tick.Value).Y;
            grid.Add(Line(Left, position, Left + PlotWidth, position, "dl-grid"));
            vertical.Add(Text(Left - 8, position + 4, "dl-tick", "end", tick.Label, TickFont));
        }
        foreach (var tick in _x.Ticks)
        {
            double position = Position(tick.Value, _y.Min).X;
            grid.Add(Line(position, Top, position, bottom, "dl-grid"));
            horizontal.Add(Line(position, bottom, position, bottom + 5, "dl-axis"), Text(position, bottom + 19, "dl-tick", "middle", tick.Label, TickFont));
        }
        horizontal.Add(Line(Left, bottom, Left + PlotWidth, bottom, "dl-axis"));
        vertical.Add(Line(Left, Top, Left, bottom, "dl-axis"));
        if (_chart.XLabel is { } xLabel)
        {
            horizontal.Add(Text(Left + PlotWidth / 2, bottom + 41, "dl-label", "middle", TextMetrics.Fit(xLabel, LabelFont, PlotWidth), LabelFont));
        }
        if (_chart.YLabel is { } yLabel)
        {
            double middle = Top + PlotHeight / 2;
            vertical.Add(Text(18, middle, "dl-label", "middle", TextMetrics.Fit(yLabel, LabelFont, PlotHeight), LabelFont,
                Attribute("transform", $"rotate(-90 18 {Number(middle)})")));
        }
        return [grid, horizontal, vertical];
    }

    /// <summary>As many ticks as there is room for beside each other, up to twelve.</summary>
    private Axis ChooseHorizontalAxis(double first, double last, bool integers)
    {
        for (int ticks = 12; ticks > 1; ticks--)
        {
            var axis = Axis.Create(first, last, ticks, integers);
            double spacing = axis.Ticks.Count < 2 ? PlotWidth
                : (axis.Fraction(axis.Ticks[1].Value) - axis.Fraction(axis.Ticks[0].Value)) * PlotWidth;
            if (WidestLabel(axis) + 14 <= spacing)
            {
                return axis;
            }
        }
        return Axis.Create(first, last, 1, integers);
    }

    private static double WidestLabel(Axis axis) => axis.Ticks.Select(tick => TextMetrics.Width(tick.Label, TickFont)).DefaultIfEmpty(0).Max();
}

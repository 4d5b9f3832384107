using System.Globalization;
using System.Xml.Linq;
using DeepLearn.Errors;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>Lines over a common pair of axes, such as training curves (D2L 3.1 and on).</summary>
public sealed class LineChart : Plot
{
    private readonly List<ChartSeries> _series = [];

    /// <summary>What the horizontal axis shows, with its unit.</summary>
    public string? XLabel { get; set; }

    /// <summary>What the vertical axis shows, with its unit.</summary>
    public string? YLabel { get; set; }

    /// <summary>Ends of the vertical axis; chosen from the data when null. Lines are cut off at them.</summary>
    public (double Min, double Max)? YRange { get; set; }

    /// <summary>Whether equal distances up the vertical axis are equal factors; values that are not above 0 become gaps.</summary>
    public bool LogY { get; set; }

    /// <summary>Width of the picture in pixels.</summary>
    public int Width { get; set; } = 720;

    /// <summary>Height of the picture in pixels; a legend of very many lines makes it higher.</summary>
    public int Height { get; set; } = 440;

    /// <summary>The lines, in the order of the legend.</summary>
    public IReadOnlyList<ChartSeries> Series => _series;

    /// <summary>The lines as they stand along the axes.</summary>
    internal IReadOnlyList<ChartSeries> Drawn => LogY ? _series.ConvertAll(line => line with { Y = [.. line.Y.Select(Math.Log10)] }) : _series;

    /// <summary>Adds a line.</summary>
    /// <param name="name">What the legend calls it.</param>
    /// <param name="x">Horizontal positions; at least one.</param>
    /// <param name="y">As many values; NaN and infinities become gaps.</param>
    /// <exception cref="DeepLearnException">Id <c>PlotEmptySeries</c> or <c>PlotLengthMismatch</c>.</exception>
    public void Add(string name, IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (x.Count != y.Count)
        {
            throw new DeepLearnException("PlotLengthMismatch", DeepLearnErrorKind.InvalidArgument,
                $"The series '{name}' has {x.Count} x values but {y.Count} y values. Give one x for every y.", name);
        }
        if (x.Count == 0)
        {
            throw new DeepLearnException("PlotEmptySeries", DeepLearnErrorKind.InvalidArgument,
                $"The series '{name}' has no points. Add it once there is at least one value to draw.", name);
        }
        _series.Add(new ChartSeries(name, x.ToArray(), y.ToArray()));
    }

    /// <inheritdoc/>
    /// <exception cref="DeepLearnException">Id <c>PlotEmpty</c>: no series; <c>PlotNothingFinite</c>: every value is NaN
    /// or infinite; <c>PlotRange</c>: <see cref="YRange"/> is empty; <c>PlotSize</c>: the picture is too small for its labels.</exception>
    public override string ToSvg()
    {
        Check();
        var layout = new LineChartLayout(this);
        var content = new List<XElement>();
        if (Title is { Length: > 0 })
        {
            content.Add(Heading(layout.Left, Title, Width - layout.Left - 12));
        }
        if (layout.Legend is { } legend)
        {
            content.Add(legend.Draw(layout.Left, layout.LegendTop));
        }
        content.AddRange(layout.DrawAxes());
        content.Add(Element("g", YRange is null ? null : layout.DrawClip(),
            Drawn.Select((line, index) => DrawSeries(line, index, layout))));
        return Document(Width, layout.Height, Title ?? "Line chart", Describe(), content);
    }

    private XElement DrawSeries(ChartSeries line, int index, LineChartLayout layout)
    {
        var group = Element("g", Attribute("class", "dl-series"), Tooltip(line.Name));
        var drawn = line.DrawnIndices.ToList();
        // Where markers of all points would hide the line, some fifteen tell it apart; lone points always have theirs.
        int every = drawn.Count * 16 <= layout.PlotWidth ? 1 : (int)Math.Ceiling(drawn.Count / 15.0);
        foreach (var run in line.Runs())
        {
            if (run.Count > 1)
            {
                group.Add(SeriesStyle.Polyline(index, run.Select(i => layout.Position(line.X[i], line.Y[i]))));
            }
        }
        var lone = line.Runs().Where(run => run.Count == 1).Select(run => run[0]);
        foreach (int i in drawn.Where((_, order) => order % every == 0).Union(lone))
        {
            var (x, y) = layout.Position(line.X[i], line.Y[i]);
            group.Add(SeriesStyle.Marker(index, x, y, $"{line.Name}: {Short(_series[index].Y[i])} at {Short(line.X[i])}"));
        }
        return group;
    }

    private void Check()
    {
        if (_series.Count == 0)
        {
            throw new DeepLearnException("PlotEmpty", DeepLearnErrorKind.InvalidArgument, "The chart has no series. Add one before drawing it.", this);
        }
        if (!Drawn.Any(line => line.DrawnIndices.Any()))
        {
            throw new DeepLearnException("PlotNothingFinite", DeepLearnErrorKind.InvalidData,
                $"Every value of the chart is NaN or infinite{(LogY ? " or not above 0" : "")}, so there is nothing to draw. Look at the run: its loss has diverged.", this);
        }
        if (YRange is { } range && !(range.Max > range.Min && double.IsFinite(range.Max - range.Min) && (!LogY || range.Min > 0)))
        {
            throw new DeepLearnException("PlotRange", DeepLearnErrorKind.InvalidArgument,
                $"The vertical range {Short(range.Min)} to {Short(range.Max)} is empty{(LogY ? ", not above 0" : "")} or not finite. Give a minimum below the maximum.", range);
        }
        if (Width < 240 || Height < 180)
        {
            throw new DeepLearnException("PlotSize", DeepLearnErrorKind.InvalidArgument,
                $"A chart of {Width} x {Height} pixels has no room for its labels. Make it at least 240 x 180.", this);
        }
    }

    private string Describe() => $"{YLabel ?? "Values"} by {XLabel ?? "position"}. " + string.Join(" ", _series.Select(line =>
    {
        var drawn = line.DrawnIndices.ToList();
        return drawn.Count == 0 ? $"{line.Name}: no finite value."
            : $"{line.Name}: {drawn.Count} points, first {Short(line.Y[drawn[0]])}, last {Short(line.Y[drawn[^1]])}, " +
              $"lowest {Short(drawn.Min(i => line.Y[i]))}, highest {Short(drawn.Max(i => line.Y[i]))}.";
    }));

    private static string Short(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}

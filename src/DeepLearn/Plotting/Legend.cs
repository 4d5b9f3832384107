using System.Xml.Linq;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>Rows of line samples and names above the plot area, where they can never cover data.</summary>
internal sealed class Legend
{
    private const double FontSize = 13, RowHeight = 20, Sample = 30, Space = 22;
    private readonly List<(int Series, string Name, double X, int Row)> _entries = [];

    /// <summary>Places the names from left to right and begins a new row where one does not fit.</summary>
    internal Legend(IReadOnlyList<ChartSeries> series, double width)
    {
        double x = 0;
        int row = 0;
        for (int i = 0; i < series.Count; i++)
        {
            var name = TextMetrics.Fit(series[i].Name, FontSize, width - Sample - 6);
            double needed = Sample + 6 + TextMetrics.Width(name, FontSize);
            if (x > 0 && x + needed > width)
            {
                x = 0;
                row++;
            }
            _entries.Add((i, name, x, row));
            x += needed + Space;
        }
        Height = (row + 1) * RowHeight;
    }

    internal double Height { get; }

    internal XElement Draw(double left, double top) => Element("g", Attribute("class", "dl-legend"), _entries.Select(entry =>
    {
        double x = left + entry.X, y = top + entry.Row * RowHeight + RowHeight / 2;
        return Element("g",
            SeriesStyle.Polyline(entry.Series, [(x, y), (x + Sample, y)]),
            SeriesStyle.Marker(entry.Series, x + Sample / 2, y, ""),
            Text(x + Sample + 6, y + 4.5, "dl-label", "start", entry.Name, FontSize));
    }));
}

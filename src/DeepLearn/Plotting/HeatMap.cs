using System.Globalization;
using System.Xml.Linq;
using DeepLearn.Errors;
using static DeepLearn.Plotting.SvgElements;

namespace DeepLearn.Plotting;

/// <summary>
/// A confusion matrix as a heat map: one row for each true class, one column for each predicted one. The number in a cell is
/// its count; the shade is its share of the row, so that rare classes read as well as frequent ones.
/// </summary>
public sealed class HeatMap : Plot
{
    private const double LabelFont = 13, Top = 46, BarWidth = 16;
    private readonly long[,] _counts;
    private readonly IReadOnlyList<string> _names;

    private HeatMap(long[,] counts, IReadOnlyList<string> names) => (_counts, _names) = (counts, names);

    /// <summary>Makes the heat map of a confusion matrix.</summary>
    /// <param name="counts">Counts [true class, predicted class], n by n, none negative.</param>
    /// <param name="names">The n class names.</param>
    /// <param name="title">Heading; none when null.</param>
    /// <exception cref="DeepLearnException">Id <c>PlotConfusionShape</c>: not square, empty, or not as many names as classes;
    /// <c>PlotNegativeCount</c>.</exception>
    public static HeatMap Confusion(long[,] counts, IReadOnlyList<string> names, string? title = null)
    {
        int rows = counts.GetLength(0), columns = counts.GetLength(1);
        if (rows == 0 || rows != columns || rows != names.Count)
        {
            throw new DeepLearnException("PlotConfusionShape", DeepLearnErrorKind.InvalidArgument,
                $"A confusion matrix is square with one name for each class; got {rows} x {columns} counts and {names.Count} names.", counts);
        }
        foreach (long count in counts)
        {
            if (count < 0)
            {
                throw new DeepLearnException("PlotNegativeCount", DeepLearnErrorKind.InvalidData,
                    $"The confusion matrix holds the count {count}. Counts begin at 0.", counts);
            }
        }
        return new HeatMap((long[,])counts.Clone(), [.. names]) { Title = title };
    }

    /// <inheritdoc/>
    public override string ToSvg()
    {
        int classes = _names.Count;
        double countFont = classes <= 12 ? 12 : 10;
        double widestCount = TextMetrics.Width(_counts.Cast<long>().Max().ToString(CultureInfo.InvariantCulture), countFont);
        // Counts stay while a readable cell holds them; past some 30 classes the shades speak and pointing at a cell tells the count.
        bool showCounts = classes * (widestCount + 8) <= 1100;
        double cell = showCounts ? Math.Max(Math.Clamp(280.0 / classes, classes <= 12 ? 44 : 24, 72), widestCount + 8) : Math.Max(6, 900.0 / classes);
        double nameFont = Math.Min(12, cell + 2);
        int every = Math.Max(1, (int)Math.Ceiling(10 / cell));

        double side = cell * classes;
        var shortNames = _names.Select(name => TextMetrics.Fit(name, nameFont, 160)).ToList();
        double widestName = shortNames.Max(name => TextMetrics.Width(name, nameFont));
        bool slanted = widestName + 6 > cell * every;
        double left = 34 + widestName + 8, top = Title is { Length: > 0 } ? Top : 16;
        double right = left + side, bottom = top + side;
        double nameHeight = slanted ? widestName * 0.71 + 14 : 18;
        double width = right + 24 + BarWidth + 8 + TextMetrics.Width("100 %", 12) + 30, height = bottom + nameHeight + 30;

        var content = new List<XElement>();
        if (Title is { Length: > 0 })
        {
            content.Add(Heading(left, Title, width - left - 8));
        }
        content.Add(Element("g", Attribute("class", "dl-cells"), DrawCells(left, top, cell, showCounts ? countFont : 0)));
        content.Add(Rect(left, top, side, side, "dl-frame", Attribute("fill", "none")));
        var (rowNames, columnNames) = (Element("g", Attribute("class", "dl-rows")), Element("g", Attribute("class", "dl-columns")));
        content.AddRange([rowNames, columnNames]);
        for (int i = 0; i < classes; i += every)
        {
            double middle = (i + 0.5) * cell, x = left + middle;
            rowNames.Add(Text(left - 8, top + middle + nameFont * 0.35, "dl-tick", "end", shortNames[i], nameFont));
            columnNames.Add(slanted
                ? Text(x + 4, bottom + 12, "dl-tick", "end", shortNames[i], nameFont, Attribute("transform", $"rotate(-45 {Number(x + 4)} {Number(bottom + 12)})"))
                : Text(x, bottom + 16, "dl-tick", "middle", shortNames[i], nameFont));
        }
        content.Add(Text(left + side / 2, height - 12, "dl-label", "middle", "predicted class", LabelFont));
        content.Add(Text(20, top + side / 2, "dl-label", "middle", "true class", LabelFont, Attribute("transform", $"rotate(-90 20 {Number(top + side / 2)})")));
        content.AddRange(DrawColorBar(right + 24, top, side));
        return Document(width, height, Title ?? "Confusion matrix", Describe(), content);
    }

    private IEnumerable<XElement> DrawCells(double left, double top, double cell, double countFont)
    {
        // A hair's gap shows the grid; on tiny cells it would wash the shades out.
        double size = cell >= 12 ? cell - 1 : cell;
        for (int row = 0; row < _names.Count; row++)
        {
            long total = RowTotal(row);
            for (int column = 0; column < _names.Count; column++)
            {
                long count = _counts[row, column];
                double share = total == 0 ? 0 : (double)count / total;
                int shade = ShadeScale.Step(share);
                double x = left + column * cell, y = top + row * cell;
                yield return Rect(x, y, size, size, $"dl-shade{shade}",
                    Tooltip($"{_names[row]} predicted as {_names[column]}: {count} ({Percent(share)})"));
                if (countFont > 0)
                {
                    yield return Text(x + size / 2, y + size / 2 + countFont * 0.35, $"dl-ink{shade}", "middle",
                        count.ToString(CultureInfo.InvariantCulture), countFont, Attribute("pointer-events", "none"),
                        count == 0 ? Attribute("opacity", 0.5) : null);
                }
            }
        }
    }

    private static IEnumerable<XElement> DrawColorBar(double x, double top, double side)
    {
        double length = Math.Min(side, 320), step = length / (ShadeScale.Steps + 1);
        for (int shade = 0; shade <= ShadeScale.Steps; shade++)
        {
            // Overlapping by half a pixel hides the seams that anti-aliasing would leave.
            yield return Rect(x, top + length - (shade + 1) * step, BarWidth, step + (shade == 0 ? 0 : 0.5), $"dl-shade{shade}");
        }
        yield return Rect(x, top, BarWidth, length, "dl-frame", Attribute("fill", "none"));
        foreach (int percent in length >= 150 ? (int[])[0, 25, 50, 75, 100] : [0, 100])
        {
            double y = top + length - step / 2 - percent / 100.0 * (length - step);
            yield return Text(x + BarWidth + 8, y + 4, "dl-tick", "start", $"{percent} %", 12);
        }
        if (length >= 150)
        {
            double labelX = x + BarWidth + 8 + TextMetrics.Width("100 %", 12) + 14, labelY = top + length / 2;
            yield return Text(labelX, labelY, "dl-label", "middle", "share of the true class", LabelFont,
                Attribute("transform", $"rotate(-90 {Number(labelX)} {Number(labelY)})"));
        }
    }

    private long RowTotal(int row) => Enumerable.Range(0, _names.Count).Sum(column => _counts[row, column]);

    private string Describe()
    {
        long right = Enumerable.Range(0, _names.Count).Sum(i => _counts[i, i]), total = _counts.Cast<long>().Sum();
        var mistakes = from row in Enumerable.Range(0, _names.Count)
                       from column in Enumerable.Range(0, _names.Count)
                       where row != column && _counts[row, column] > 0
                       orderby _counts[row, column] descending
                       select $"{_names[row]} as {_names[column]} {_counts[row, column]} times";
        var frequent = string.Join(", ", mistakes.Take(3));
        return $"Rows are true classes, columns predicted ones. {right} of {total} examples are on the diagonal."
            + (frequent.Length > 0 ? $" Most frequent mistakes: {frequent}." : "");
    }

    private static string Percent(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}

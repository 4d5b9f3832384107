using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Plotting;

namespace DeepLearn.Tests.Plotting;

public class LineChartTests
{
    private static double[] Range(int count) => [.. Enumerable.Range(1, count).Select(i => (double)i)];

    private static LineChart Chart(params double[][] lines)
    {
        var chart = new LineChart { Title = "Training", XLabel = "epoch" };
        for (int i = 0; i < lines.Length; i++)
        {
            chart.Add($"line {i}", Range(lines[i].Length), lines[i]);
        }
        return chart;
    }

    /// <summary>The plot area as the two axis lines bound it.</summary>
    private static (double Left, double Top, double Width, double Height) PlotArea(SvgPicture picture)
    {
        var vertical = SvgPicture.Inside(picture.WithClass("dl-y-axis").Single(), "line").Last();
        var horizontal = SvgPicture.Inside(picture.WithClass("dl-x-axis").Single(), "line").Last();
        double left = SvgPicture.Number(vertical, "x1"), top = SvgPicture.Number(vertical, "y1");
        return (left, top, Math.Round(SvgPicture.Number(horizontal, "x2") - left, 2), Math.Round(SvgPicture.Number(vertical, "y2") - top, 2));
    }

    [Fact]
    public void EverySeriesIsOnePolylineThatFollowsItsValues()
    {
        double[] first = [2.4, 1.2, 0.6, 0.3], second = [0.1, 0.5, 0.7, 0.8];
        var picture = new SvgPicture(Chart(first, second).ToSvg());

        var lines = picture.WithClass("dl-series").Select(group => SvgPicture.Inside(group, "polyline").Single()).ToList();
        Assert.Equal(2, lines.Count);
        var (a, b) = (SvgPicture.Points(lines[0]), SvgPicture.Points(lines[1]));
        Assert.Equal(4, a.Length);
        // Equal epochs stand above each other, at equal distances; heights are linear in the values of both lines.
        double step = a[1].X - a[0].X, slope = (a[1].Y - a[0].Y) / (first[1] - first[0]);
        Assert.True(step > 100 && slope < -50, $"step {step}, slope {slope}");
        for (int i = 0; i < 4; i++)
        {
            Assert.Equal(a[0].X + i * step, a[i].X, 0.05);
            Assert.Equal(a[i].X, b[i].X);
            Assert.Equal(a[0].Y + (first[i] - first[0]) * slope, a[i].Y, 0.05);
            Assert.Equal(a[0].Y + (second[i] - first[0]) * slope, b[i].Y, 0.05);
        }
    }

    [Fact]
    public void TicksStandWhereTheirValuesAreDrawn()
    {
        var picture = new SvgPicture(Chart([0.5, 1.0, 2.0]).ToSvg());
        var ticks = picture.WithClass("dl-y-axis").Single().Elements().Where(e => (string?)e.Attribute("class") == "dl-tick")
            .ToDictionary(e => double.Parse(e.Value, CultureInfo.InvariantCulture), e => SvgPicture.Number(e, "y"));
        var points = SvgPicture.Points(picture.WithClass("dl-series").Single().Elements().Single(e => e.Name.LocalName == "polyline"));
        Assert.Equal(points[1].Y - points[2].Y, ticks[1] - ticks[2], 0.05);
        Assert.Equal(points[0].Y - points[1].Y, ticks[0.5] - ticks[1], 0.05);
    }

    [Theory]
    [InlineData(10, "1 2 3 4 5 6 7 8 9 10")]
    [InlineData(3, "1 2 3")]
    [InlineData(1, "1")]
    [InlineData(20, "2 4 6 8 10 12 14 16 18 20")]
    [InlineData(100, "0 10 20 30 40 50 60 70 80 90 100")]
    public void EpochsAreWholeNumbers(int epochs, string expected)
    {
        var picture = new SvgPicture(Chart([.. Range(epochs).Select(e => 1 / e)]).ToSvg());
        Assert.Equal(expected.Split(' '), picture.Labels("dl-x-axis"));
    }

    [Theory]
    [InlineData(0.0, 1.0, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(0.05, 2.3, "0.0 0.5 1.0 1.5 2.0")]
    [InlineData(0.80, 0.86, "0.80 0.81 0.82 0.83 0.84 0.85 0.86")]
    [InlineData(-3.0, 4.0, "−3 −2 −1 0 1 2 3 4")]
    [InlineData(12000.0, 29000.0, "15k 20k 25k")]
    [InlineData(0.0, 4e6, "0 1M 2M 3M 4M")]
    [InlineData(1e-5, 9e-5, "0 2×10⁻⁵ 4×10⁻⁵ 6×10⁻⁵ 8×10⁻⁵")]
    public void ValuesHaveTheTicksAPersonWouldChoose(double low, double high, string expected)
    {
        var picture = new SvgPicture(Chart([low, high]).ToSvg());
        Assert.Equal(expected.Split(' '), picture.Labels("dl-y-axis"));
    }

    [Fact]
    public void AGivenRangeBoundsTheAxisAndCutsLinesOff()
    {
        var chart = Chart([0.2, 0.5, 9]);
        chart.YRange = (0.3, 0.9);
        var picture = new SvgPicture(chart.ToSvg());
        Assert.Equal(["0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"], picture.Labels("dl-y-axis"));
        var (left, top, width, height) = PlotArea(picture);
        var clip = picture.All("clipPath").Single();
        Assert.Equal($"url(#{clip.Attribute("id")!.Value})", picture.WithClass("dl-series").Single().Parent!.Attribute("clip-path")!.Value);
        var rect = SvgPicture.Inside(clip, "rect").Single();
        Assert.Equal((left, top, width, height), (SvgPicture.Number(rect, "x"), SvgPicture.Number(rect, "y"), SvgPicture.Number(rect, "width"), SvgPicture.Number(rect, "height")));
    }

    [Fact]
    public void ValuesThatAreNotFiniteAreGaps()
    {
        var picture = new SvgPicture(Chart([1, 2, double.NaN, 3, double.PositiveInfinity, 4, 5, 6]).ToSvg());
        var series = picture.WithClass("dl-series").Single();
        Assert.Equal([2, 3], SvgPicture.Inside(series, "polyline").Select(line => SvgPicture.Points(line).Length));
        // Also the lone point between the gaps is seen.
        Assert.Equal(6, SvgPicture.Inside(series, "circle").Count());
        Assert.DoesNotContain("NaN", series.ToString());
        Assert.DoesNotContain("∞", series.ToString());
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(-1e-7)]
    [InlineData(3e8)]
    public void AConstantLineRunsThroughTheMiddle(double value)
    {
        var picture = new SvgPicture(Chart([value, value, value]).ToSvg());
        var (_, top, _, height) = PlotArea(picture);
        var points = SvgPicture.Points(picture.WithClass("dl-series").Single().Elements().Single(e => e.Name.LocalName == "polyline"));
        Assert.All(points, point => Assert.Equal(top + height / 2, point.Y, 0.1));
        Assert.InRange(picture.Labels("dl-y-axis").Count(), 2, 11);
        Assert.Equal(picture.Labels("dl-y-axis").Distinct(), picture.Labels("dl-y-axis"));
    }

    [Fact]
    public void ManyPointsKeepTheirLineAndFewMarkers()
    {
        var picture = new SvgPicture(Chart([.. Range(2000).Select(Math.Sqrt)]).ToSvg());
        var series = picture.WithClass("dl-series").Single();
        Assert.Equal(2000, SvgPicture.Points(SvgPicture.Inside(series, "polyline").Single()).Length);
        Assert.InRange(SvgPicture.Inside(series, "circle").Count(), 5, 20);
    }

    [Fact]
    public void TheLegendNamesEveryLineAndStandsAboveThePlotArea()
    {
        var chart = new LineChart { Title = "t", XLabel = "epoch" };
        for (int i = 0; i < 12; i++)
        {
            chart.Add($"series with a long name, number {i}", Range(3), [i, i + 1, i + 2]);
        }
        var picture = new SvgPicture(chart.ToSvg());
        var names = SvgPicture.Inside(picture.WithClass("dl-legend").Single(), "text").ToList();
        Assert.Equal(chart.Series.Select(series => series.Name), names.Select(name => name.Value));
        Assert.All(names, name => Assert.True(SvgPicture.Number(name, "y") < PlotArea(picture).Top));
        // No two lines look alike: colour class, dash and marker together are unique.
        var looks = picture.WithClass("dl-legend").Single().Elements()
            .Select(entry => SvgPicture.Inside(entry, "polyline").Single())
            .Select(line => line.Attribute("class")!.Value + line.Attribute("stroke-dasharray")?.Value).ToList();
        Assert.Equal(looks.Count, looks.Distinct().Count());
    }

    [Fact]
    public void LinesStandOutFromTheBackgroundInBothThemes()
    {
        var chart = new LineChart();
        for (int i = 0; i < 6; i++)
        {
            chart.Add($"{i}", [1, 2], [i, i]);
        }
        var picture = new SvgPicture(chart.ToSvg());
        var background = picture.WithClass("dl-background").Single();
        var lines = picture.WithClass("dl-series").Select(series => SvgPicture.Inside(series, "polyline").Single()).ToList();
        Assert.Equal(6, lines.Select(Colors.Light).Distinct().Count());
        Assert.All(lines, line =>
        {
            Assert.InRange(Colors.Contrast(Colors.Light(line), Colors.Light(background)), 4.5, 21);
            Assert.InRange(Colors.Contrast(picture.Dark(line), picture.Dark(background)), 4.5, 21);
        });
    }

    [Fact]
    public void ALegendOfManyRowsMakesThePictureHigher()
    {
        var chart = new LineChart();
        for (int i = 0; i < 40; i++)
        {
            chart.Add($"a name that takes a whole row of the legend because it says so very much, {i}", [1, 2], [i, i]);
        }
        var picture = new SvgPicture(chart.ToSvg());
        var (_, top, _, height) = PlotArea(picture);
        Assert.InRange(top + height, 800, SvgPicture.Number(picture.Root, "height") - 20);
    }

    [Fact]
    public void TextIsEscapedAndControlCharactersAreReplaced()
    {
        var chart = new LineChart { Title = "a < b & \"c\" \u0001 \ud800", XLabel = "</text><script>alert(1)</script>" };
        chart.Add("x<y>&z", [1], [1]);
        var picture = new SvgPicture(chart.ToSvg());
        Assert.Equal("a < b & \"c\" \ufffd \ufffd", picture.WithClass("dl-title").Single().Value);
        Assert.Empty(picture.All("script"));
        Assert.Equal("x<y>&z", SvgPicture.Inside(picture.WithClass("dl-legend").Single(), "text").Single().Value);
    }

    [Fact]
    public void AScreenReaderFindsNameAndNumbers()
    {
        var picture = new SvgPicture(Chart([2.5, 0.5]).ToSvg());
        Assert.Equal("img", picture.Root.Attribute("role")!.Value);
        Assert.Equal("Training", picture.Root.Attribute("aria-label")!.Value);
        Assert.Contains("first 2.5, last 0.5", picture.All("desc").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCultureOfTheThreadDoesNotMatter()
    {
        var expected = Chart([0.25, 1.75]).ToSvg();
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, Chart([0.25, 1.75]).ToSvg());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void WhatCannotBeDrawnIsRefusedByName()
    {
        var chart = new LineChart();
        Assert.Equal("PlotEmpty", Assert.Throws<DeepLearnException>(chart.ToSvg).Id);
        var empty = Assert.Throws<DeepLearnException>(() => chart.Add("train loss", [], []));
        Assert.Equal("PlotEmptySeries", empty.Id);
        Assert.Contains("'train loss'", empty.Message, StringComparison.Ordinal);
        var unequal = Assert.Throws<DeepLearnException>(() => chart.Add("train loss", [1, 2], [1]));
        Assert.Equal("PlotLengthMismatch", unequal.Id);
        Assert.Contains("2 x values but 1 y values", unequal.Message, StringComparison.Ordinal);
        chart.Add("train loss", [1, 2], [double.NaN, double.NegativeInfinity]);
        Assert.Equal("PlotNothingFinite", Assert.Throws<DeepLearnException>(chart.ToSvg).Id);
        chart.Add("test loss", [1], [1]);
        chart.YRange = (1, 1);
        Assert.Equal("PlotRange", Assert.Throws<DeepLearnException>(chart.ToSvg).Id);
        chart.YRange = null;
        chart.Width = 20;
        Assert.Equal("PlotSize", Assert.Throws<DeepLearnException>(chart.ToSvg).Id);
    }

    [Fact]
    public void ExtremeValuesAreScaledOrLeftOut()
    {
        var picture = new SvgPicture(Chart([-1e299, 1e299, 1e308, double.MaxValue]).ToSvg());
        Assert.Equal(2, SvgPicture.Points(picture.WithClass("dl-series").Single().Elements().Single(e => e.Name.LocalName == "polyline")).Length);
        Assert.InRange(picture.Labels("dl-y-axis").Count(), 2, 11);
    }
}

using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Plotting;

namespace DeepLearn.Tests.Plotting;

public class LogarithmicAxisTests
{
    private static LineChart Chart(params double[] values)
    {
        var chart = new LineChart { LogY = true };
        chart.Add("loss", [.. Enumerable.Range(1, values.Length).Select(i => (double)i)], values);
        return chart;
    }

    private static (double X, double Y)[] Points(SvgPicture picture) =>
        SvgPicture.Points(picture.WithClass("dl-series").Single().Elements().Single(e => e.Name.LocalName == "polyline"));

    [Fact]
    public void EqualFactorsAreEqualDistances()
    {
        var points = Points(new SvgPicture(Chart(100, 10, 1, 0.1).ToSvg()));
        double step = points[1].Y - points[0].Y;
        Assert.True(step > 50, $"step {step}");
        Assert.Equal(step, points[2].Y - points[1].Y, 0.05);
        Assert.Equal(step, points[3].Y - points[2].Y, 0.05);
    }

    [Theory]
    [InlineData(new[] { 0.02, 300 }, "0.1 1 10 100")]
    [InlineData(new[] { 1.5, 60 }, "1 2 5 10 20 50")]
    [InlineData(new[] { 1e-9, 1e9 }, "1×10⁻⁹ 1×10⁻⁶ 0.001 1 1000 1M 1G")]
    public void TicksAreRoundNumbersWhereTheirValuesAreDrawn(double[] values, string expected)
    {
        var picture = new SvgPicture(Chart(values).ToSvg());
        Assert.Equal(expected, string.Join(' ', picture.Labels("dl-y-axis")));
    }

    [Fact]
    public void ATickStandsAtTheHeightOfItsValue()
    {
        var picture = new SvgPicture(Chart(1000, 10, 1).ToSvg());
        var ticks = picture.WithClass("dl-y-axis").Single().Elements().Where(e => (string?)e.Attribute("class") == "dl-tick")
            .ToDictionary(e => double.Parse(e.Value, CultureInfo.InvariantCulture), e => SvgPicture.Number(e, "y"));
        var points = Points(picture);
        Assert.Equal(points[1].Y - points[0].Y, ticks[10] - ticks[1000], 0.05);
        Assert.Equal(points[2].Y - points[0].Y, ticks[1] - ticks[1000], 0.05);
    }

    [Fact]
    public void AnAxisOfLessThanAFactorOfTenHasTicksToo() =>
        Assert.InRange(new SvgPicture(Chart(3.1, 3.4, 3.2).ToSvg()).Labels("dl-y-axis").Count(), 2, 11);

    [Fact]
    public void WhatIsNotAboveZeroIsAGap()
    {
        var points = Points(new SvgPicture(Chart(4, 2, 0, -1).ToSvg()));
        Assert.Equal(2, points.Length);
        Assert.Equal("PlotNothingFinite", Assert.Throws<DeepLearnException>(Chart(0, -1).ToSvg).Id);
        var chart = Chart(1, 2);
        chart.YRange = (0, 2);
        Assert.Equal("PlotRange", Assert.Throws<DeepLearnException>(chart.ToSvg).Id);
        chart.YRange = (1, 100);
        Assert.Equal("1 2 5 10 20 50 100", string.Join(' ', new SvgPicture(chart.ToSvg()).Labels("dl-y-axis")));
    }

    [Fact]
    public void TextTellsTheValuesAndNotTheirLogarithms()
    {
        var picture = new SvgPicture(Chart(1000, 10).ToSvg());
        Assert.Contains("first 1000, last 10", picture.All("desc").Single().Value, StringComparison.Ordinal);
        Assert.Contains(picture.All("title"), title => title.Value == "loss: 1000 at 1");
    }
}

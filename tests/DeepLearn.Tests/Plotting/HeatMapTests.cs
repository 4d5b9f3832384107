using System.Globalization;
using System.Text.RegularExpressions;
using DeepLearn.Errors;
using DeepLearn.Plotting;

namespace DeepLearn.Tests.Plotting;

public class HeatMapTests
{
    private static readonly long[,] Counts = { { 90, 10, 0 }, { 1, 1, 2 }, { 0, 0, 0 } };
    private static readonly string[] Names = ["cat", "dog", "<bird>"];

    [Fact]
    public void EveryCellHasItsCountAndTheShadeOfItsShareOfTheRow()
    {
        var cells = new SvgPicture(HeatMap.Confusion(Counts, Names, "Animals").ToSvg()).WithClass("dl-cells").Single();
        Assert.Equal(Counts.Cast<long>().Select(count => count.ToString(CultureInfo.InvariantCulture)),
            SvgPicture.Inside(cells, "text").Select(text => text.Value));
        // Twenty shades: 90 %, 10 %, 0, then 25 %, 25 %, 50 %; a class without examples stays blank.
        Assert.Equal([18, 2, 0, 5, 5, 10, 0, 0, 0],
            SvgPicture.Inside(cells, "rect").Select(rect => int.Parse(rect.Attribute("class")!.Value["dl-shade".Length..], CultureInfo.InvariantCulture)));
        Assert.Equal("cat predicted as dog: 10 (10 %)", SvgPicture.Inside(cells, "title").ElementAt(1).Value);
    }

    [Fact]
    public void ASmallShareIsToldFromNone()
    {
        var cells = new SvgPicture(HeatMap.Confusion(new long[,] { { 9999, 1 }, { 0, 1 } }, ["a", "b"]).ToSvg()).WithClass("dl-cells").Single();
        Assert.Equal(["dl-shade20", "dl-shade1", "dl-shade0", "dl-shade20"], SvgPicture.Inside(cells, "rect").Select(rect => rect.Attribute("class")!.Value));
    }

    [Fact]
    public void RowsAndColumnsAreNamed()
    {
        var picture = new SvgPicture(HeatMap.Confusion(Counts, Names).ToSvg());
        Assert.Equal(Names, picture.WithClass("dl-row").Select(text => text.Value));
        Assert.Equal(Names, picture.WithClass("dl-column").Select(text => text.Value));
        Assert.Contains("cat as dog 10 times", picture.All("desc").Single().Value, StringComparison.Ordinal);
        Assert.Contains("91 of 104", picture.All("desc").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void CountsContrastWithEveryShadeInBothThemes()
    {
        var style = new SvgPicture(HeatMap.Confusion(Counts, Names).ToSvg()).Style;
        var shades = Regex.Matches(style, @"\.dl-shade(\d+) \{ fill: #(\w{6}); \} \.dl-plot \.dl-ink\1 \{ fill: #(\w{6}); \}");
        Assert.Equal(2 * 21, shades.Count);
        Assert.All(shades, shade =>
        {
            double contrast = Contrast(shade.Groups[2].Value, shade.Groups[3].Value);
            Assert.True(contrast >= 4.5, $"{shade.Value} has a contrast of {contrast:F2}");
        });
    }

    [Fact]
    public void SeriesColoursStandOutFromTheBackgroundInBothThemes()
    {
        var chart = new LineChart();
        chart.Add("a", [1], [1]);
        var style = new SvgPicture(chart.ToSvg()).Style;
        var backgrounds = Regex.Matches(style, @"\.dl-background \{ fill: #(\w{6})").Select(match => match.Groups[1].Value).ToList();
        var colors = Regex.Matches(style, @"\.dl-line \{ stroke: #(\w{6})").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal((2, 12), (backgrounds.Count, colors.Count));
        for (int i = 0; i < colors.Count; i++)
        {
            Assert.True(Contrast(colors[i], backgrounds[i / 6]) >= 4.5, $"#{colors[i]} on #{backgrounds[i / 6]}");
        }
    }

    [Fact]
    public void AHundredClassesAreShadesWithoutNumbers()
    {
        var counts = new long[100, 100];
        counts[3, 4] = 1;
        var picture = new SvgPicture(HeatMap.Confusion(counts, [.. Enumerable.Range(0, 100).Select(i => $"class {i}")]).ToSvg());
        Assert.Equal(10000, SvgPicture.Inside(picture.WithClass("dl-cells").Single(), "rect").Count());
        Assert.Empty(SvgPicture.Inside(picture.WithClass("dl-cells").Single(), "text"));
        Assert.InRange(SvgPicture.Number(picture.Root, "width"), 500, 1300);
    }

    [Fact]
    public void WhatIsNoConfusionMatrixIsRefused()
    {
        Assert.Contains("2 x 3 counts", Assert.Throws<DeepLearnException>(() => HeatMap.Confusion(new long[2, 3], ["a", "b"])).Message, StringComparison.Ordinal);
        Assert.Equal("PlotConfusionShape", Assert.Throws<DeepLearnException>(() => HeatMap.Confusion(new long[2, 2], ["a"])).Id);
        Assert.Equal("PlotConfusionShape", Assert.Throws<DeepLearnException>(() => HeatMap.Confusion(new long[0, 0], [])).Id);
        Assert.Equal("PlotNegativeCount", Assert.Throws<DeepLearnException>(() => HeatMap.Confusion(new long[,] { { -1 } }, ["a"])).Id);
    }

    private static double Contrast(string a, string b)
    {
        double[] luminances = [Luminance(a), Luminance(b)];
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            double value = Convert.ToInt32(hex.Substring(at, 2), 16) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }
}

using System.Globalization;
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
        Assert.Equal(Names, SvgPicture.Inside(picture.WithClass("dl-rows").Single(), "text").Select(text => text.Value));
        Assert.Equal(Names, SvgPicture.Inside(picture.WithClass("dl-columns").Single(), "text").Select(text => text.Value));
        Assert.Contains("cat as dog 10 times", picture.All("desc").Single().Value, StringComparison.Ordinal);
        Assert.Contains("91 of 104", picture.All("desc").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void CountsContrastWithEveryShadeInBothThemes()
    {
        // The rows' shares of the first class are 0, 5 % and so on to 100 %: every shade there is.
        var counts = new long[21, 21];
        for (int row = 0; row <= 20; row++)
        {
            (counts[row, 0], counts[row, 1]) = (row, 20 - row);
        }
        var picture = new SvgPicture(HeatMap.Confusion(counts, [.. Enumerable.Range(0, 21).Select(i => $"{i}")]).ToSvg());
        var cells = picture.WithClass("dl-cells").Single();
        var pairs = SvgPicture.Inside(cells, "rect").Zip(SvgPicture.Inside(cells, "text")).ToList();
        Assert.Equal(21, pairs.Select(pair => pair.First.Attribute("class")!.Value).Distinct().Count());
        Assert.All(pairs, pair =>
        {
            Assert.InRange(Colors.Contrast(Colors.Light(pair.First), Colors.Light(pair.Second)), 4.5, 21);
            Assert.InRange(Colors.Contrast(picture.Dark(pair.First), picture.Dark(pair.Second)), 4.5, 21);
        });
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
}

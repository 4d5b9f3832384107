using DeepLearn.Errors;
using DeepLearn.Plotting;

namespace DeepLearn.Tests.Plotting;

public class ImageGridTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void EmbeddedImagesHoldTheirPixels(int channels)
    {
        var random = new Random(7);
        var images = Enumerable.Range(0, 3).Select(_ => new byte[5 * 7 * channels]).ToArray();
        foreach (var image in images)
        {
            random.NextBytes(image);
        }
        var picture = new SvgPicture(new ImageGrid(images, 5, 7, channels).ToSvg());
        var embedded = picture.All("image").Select(image => image.Attribute("href")!.Value).ToList();
        Assert.Equal(3, embedded.Count);
        for (int i = 0; i < 3; i++)
        {
            Assert.StartsWith("data:image/png;base64,", embedded[i], StringComparison.Ordinal);
            var png = new PngPicture(Convert.FromBase64String(embedded[i]["data:image/png;base64,".Length..]));
            Assert.Equal((5, 7, channels), (png.Width, png.Height, png.Channels));
            Assert.Equal(images[i], png.Pixels);
        }
    }

    [Fact]
    public void ImagesFillRowsAndCarryCaptions()
    {
        var images = Enumerable.Range(0, 5).Select(_ => new byte[28 * 28]).ToArray();
        var grid = new ImageGrid(images, 28, 28, 1, ["a", "b\nshirt", "c", "d", "a caption that is much too long for a column of this width"], columns: 3);
        var picture = new SvgPicture(grid.ToSvg());
        var corners = picture.All("image").Select(image => (X: SvgPicture.Number(image, "x"), Y: SvgPicture.Number(image, "y"))).ToList();
        Assert.Equal(corners[0].Y, corners[2].Y);
        Assert.Equal(corners[0].X, corners[3].X);
        Assert.True(corners[3].Y > corners[0].Y + 84 && corners[1].X > corners[0].X + 84);
        var captions = picture.WithClass("dl-tick").Select(text => text.Value).ToList();
        Assert.Equal(["a", "b", "shirt", "c", "d"], captions[..5]);
        Assert.EndsWith("…", captions[5], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoGridIsRefused()
    {
        Assert.Equal("PlotEmpty", Assert.Throws<DeepLearnException>(() => new ImageGrid([], 2, 2, 1)).Id);
        var wrong = Assert.Throws<DeepLearnException>(() => new ImageGrid([new byte[4], new byte[5]], 2, 2, 1));
        Assert.Contains("Image 1 has 5 bytes", wrong.Message, StringComparison.Ordinal);
        Assert.Equal("PlotImageShape", Assert.Throws<DeepLearnException>(() => new ImageGrid([new byte[8]], 2, 2, 2)).Id);
        Assert.Equal("PlotImageShape", Assert.Throws<DeepLearnException>(() => new ImageGrid([new byte[4]], 2, 2, 1, ["a", "b"])).Id);
    }
}

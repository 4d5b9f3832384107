using DeepLearn.Plotting;

namespace DeepLearn.Tests.Plotting;

/// <summary>What a person would see: the plots as a browser paints them, in light and dark.</summary>
public class BrowserTests
{
    [BrowserFact]
    public void LinesAreSeenInBothThemes()
    {
        var chart = new LineChart { Title = "Training", XLabel = "epoch" };
        chart.Add("train loss", [1, 2, 3], [2, 1, 0.5]);
        chart.Add("test accuracy", [1, 2, 3], [0.2, 0.6, 0.8]);
        foreach (bool dark in (bool[])[false, true])
        {
            var picture = Browser.Picture(chart.ToSvg(), chart.Width, chart.Height, dark);
            Assert.Equal((720, 440), (picture.Width, picture.Height));
            (byte, byte, byte) background = dark ? ((byte)0x15, (byte)0x19, (byte)0x1f) : ((byte)255, (byte)255, (byte)255);
            int painted = picture.Count(pixel => pixel != background);
            Assert.InRange(painted, 5_000, 60_000);
            Assert.Equal(background, picture[2, 2]);
            // The two lines are some 600 pixels long and 2 wide, in their own colours.
            Assert.InRange(picture.Count(pixel => pixel == (dark ? ((byte)0x5c, (byte)0xb3, (byte)0xff) : ((byte)0x0b, (byte)0x62, (byte)0xb0))), 300, 5_000);
            Assert.InRange(picture.Count(pixel => pixel == (dark ? ((byte)0xff, (byte)0x91, (byte)0x47) : ((byte)0xc6, (byte)0x48, (byte)0x00))), 150, 5_000);
        }
    }

    [BrowserFact]
    public void ImagesKeepTheirPixelsWhenEnlarged()
    {
        // Left half red, right half blue, 8 x 8: shown ten times as large, with a hard edge between.
        var image = new byte[8 * 8 * 3];
        for (int i = 0; i < 64; i++)
        {
            image[i * 3 + (i % 8 < 4 ? 0 : 2)] = 255;
        }
        var picture = Browser.Picture(new ImageGrid([image], 8, 8, 3).ToSvg(), 200, 160, dark: false);
        Assert.InRange(picture.Count(pixel => pixel == (255, 0, 0)), 3_000, 3_300);
        Assert.InRange(picture.Count(pixel => pixel == (0, 0, 255)), 3_000, 3_300);
    }

    [BrowserFact]
    public void HeatMapsArePaintedInBothThemes()
    {
        var svg = HeatMap.Confusion(new long[,] { { 10, 0 }, { 0, 10 } }, ["a", "b"]).ToSvg();
        var light = Browser.Picture(svg, 320, 220, dark: false);
        var dark = Browser.Picture(svg, 320, 220, dark: true);
        // Two of the four 71 x 71 cells hold a whole row's examples.
        Assert.InRange(light.Count(pixel => pixel == (0x08, 0x38, 0x75)), 9_000, 10_600);
        Assert.InRange(dark.Count(pixel => pixel == (0xc4, 0xe4, 0xff)), 9_000, 10_600);
    }
}

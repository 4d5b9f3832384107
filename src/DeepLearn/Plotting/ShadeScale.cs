using System.Globalization;
using System.Text;

namespace DeepLearn.Plotting;

/// <summary>
/// The shades of a heat map, 0 (nothing) to <see cref="Steps"/>: from the background to a strong blue in light themes and
/// to a bright one in dark themes, each with the text colour that contrasts best with it (WCAG 2 relative luminance).
/// </summary>
internal static class ShadeScale
{
    internal const int Steps = 20;

    private static readonly int[][] LightStops = [[0xf6, 0xf8, 0xfb], [0xa9, 0xcc, 0xea], [0x3d, 0x85, 0xc4], [0x08, 0x38, 0x75]];
    private static readonly int[][] DarkStops = [[0x1d, 0x24, 0x2d], [0x1f, 0x4a, 0x7a], [0x3c, 0x8f, 0xd6], [0xc4, 0xe4, 0xff]];

    internal static readonly string Style = BuildStyle();

    /// <summary>The shade of a share of 0 to 1; whatever is above 0 is told from 0.</summary>
    internal static int Step(double share) => share <= 0 ? 0 : Math.Clamp((int)Math.Round(share * Steps), 1, Steps);

    internal static (int R, int G, int B) Fill(int step, bool dark)
    {
        var stops = dark ? DarkStops : LightStops;
        // The power spreads the low shares, where the mistakes are, over more of the shades.
        double position = Math.Pow((double)step / Steps, 0.65) * (stops.Length - 1);
        int below = Math.Min((int)position, stops.Length - 2);
        int Mix(int channel) => (int)Math.Round(stops[below][channel] + (position - below) * (stops[below + 1][channel] - stops[below][channel]));
        return (Mix(0), Mix(1), Mix(2));
    }

    /// <summary>Contrast ratio of two colours, 1 (none) to 21 (black on white); text needs 4.5.</summary>
    internal static double Contrast((int R, int G, int B) a, (int R, int G, int B) b)
    {
        double first = Luminance(a), second = Luminance(b);
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    internal static (int R, int G, int B) Ink(int step, bool dark)
    {
        var fill = Fill(step, dark);
        return Contrast(fill, (0, 0, 0)) > Contrast(fill, (255, 255, 255)) ? (0, 0, 0) : (255, 255, 255);
    }

    private static double Luminance((int R, int G, int B) color)
    {
        static double Linear(int channel) => channel <= 10 ? channel / 255.0 / 12.92 : Math.Pow((channel / 255.0 + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(color.R) + 0.7152 * Linear(color.G) + 0.0722 * Linear(color.B);
    }

    private static string BuildStyle()
    {
        var style = new StringBuilder();
        foreach (bool dark in (bool[])[false, true])
        {
            style.Append(dark ? "@media (prefers-color-scheme: dark) {\n" : "");
            for (int step = 0; step <= Steps; step++)
            {
                style.Append(CultureInfo.InvariantCulture, $".dl-shade{step} {{ fill: {Hex(Fill(step, dark))}; }} ")
                    .Append(CultureInfo.InvariantCulture, $".dl-plot .dl-ink{step} {{ fill: {Hex(Ink(step, dark))}; }}\n");
            }
            style.Append(dark ? "}\n" : "");
        }
        return style.ToString();
    }

    private static string Hex((int R, int G, int B) color) => $"#{color.R:x2}{color.G:x2}{color.B:x2}";
}

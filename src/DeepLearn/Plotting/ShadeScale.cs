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

    /// <summary>The shade of a share of 0 to 1; whatever is above 0 is told from 0.</summary>
    internal static int Step(double share) => share <= 0 ? 0 : Math.Clamp((int)Math.Round(share * Steps), 1, Steps);

    /// <summary>The colour of a cell.</summary>
    internal static string Fill(int step, bool dark)
    {
        var color = Mix(step, dark);
        return $"#{color[0]:x2}{color[1]:x2}{color[2]:x2}";
    }

    /// <summary>The colour of the text on it: black or white, whichever has the higher contrast.</summary>
    internal static string Ink(int step, bool dark)
    {
        double luminance = Luminance(Mix(step, dark));
        return (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) ? "#000000" : "#ffffff";
    }

    private static int[] Mix(int step, bool dark)
    {
        var stops = dark ? DarkStops : LightStops;
        // The power spreads the low shares, where the mistakes are, over more of the shades.
        double position = Math.Pow((double)step / Steps, 0.65) * (stops.Length - 1);
        int below = Math.Min((int)position, stops.Length - 2);
        return [.. stops[below].Zip(stops[below + 1], (from, to) => (int)Math.Round(from + (position - below) * (to - from)))];
    }

    private static double Luminance(int[] color)
    {
        static double Linear(int channel) => channel <= 10 ? channel / 255.0 / 12.92 : Math.Pow((channel / 255.0 + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(color[0]) + 0.7152 * Linear(color[1]) + 0.0722 * Linear(color[2]);
    }
}

using System.Globalization;
using System.Xml.Linq;

namespace DeepLearn.Tests.Plotting;

/// <summary>Colours of SVG elements and their contrast by WCAG 2.</summary>
internal static class Colors
{
    /// <summary>The colour that an element has by its attributes: its fill, or its stroke where it is not filled.</summary>
    internal static string Light(XElement element) =>
        element.Attribute("fill") is { Value: not "none" } fill ? fill.Value : element.Attribute("stroke")!.Value;

    /// <summary>1 (none) to 21 (black on white); text needs 4.5, lines 3.</summary>
    internal static double Contrast(string a, string b)
    {
        double[] luminances = [Luminance(a), Luminance(b)];
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    private static double Luminance(string color)
    {
        double Channel(int at)
        {
            double value = int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(1) + 0.7152 * Channel(3) + 0.0722 * Channel(5);
    }
}

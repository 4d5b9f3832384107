using System.Text;
using System.Xml.Linq;

namespace DeepLearn.Plotting;

/// <summary>
/// Colours of all plots by CSS class. Light ones are written as attributes, which every viewer understands; dark ones as
/// CSS rules within a media query, which override attributes where a viewer knows them. Classes begin with "dl-" because a
/// page may hold several plots inline.
/// </summary>
internal static class PlotTheme
{
    internal const string FontFamily = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";

    private const string LightBackground = "#ffffff", DarkBackground = "#15191f";

    /// <summary>Colours of lines, light then dark, told apart also with the common colour-vision deficiencies (after Okabe
    /// and Ito, "Color Universal Design", darkened or lightened for contrast).</summary>
    private static readonly (string Light, string Dark)[] SeriesColors =
    [
        ("#0b62b0", "#5cb3ff"),
        ("#c64800", "#ff9147"),
        ("#00845f", "#2fd3a2"),
        ("#a8408f", "#ea94d8"),
        ("#866400", "#e8c547"),
        ("#505c69", "#b9c4cf"),
    ];

    private static readonly Dictionary<string, (string Property, string Light, string Dark)> Colors = BuildColors();

    internal static int SeriesColorCount => SeriesColors.Length;

    /// <summary>The class of an element and its colour in light themes.</summary>
    internal static XAttribute[] Paint(string cssClass)
    {
        var (property, light, _) = Colors[cssClass];
        return [new XAttribute("class", cssClass), new XAttribute(property, light)];
    }

    /// <summary>The dark theme's rules for the classes that a picture uses.</summary>
    internal static string DarkStyle(IEnumerable<string> cssClasses)
    {
        var style = new StringBuilder("\n@media (prefers-color-scheme: dark) {\n");
        foreach (var name in cssClasses.Where(Colors.ContainsKey).Distinct().Order(StringComparer.Ordinal))
        {
            style.Append($".{name} {{ {Colors[name].Property}: {Colors[name].Dark}; }}\n");
        }
        return style.Append("}\n").ToString();
    }

    private static Dictionary<string, (string, string, string)> BuildColors()
    {
        var colors = new Dictionary<string, (string, string, string)>
        {
            ["dl-background"] = ("fill", LightBackground, DarkBackground),
            ["dl-grid"] = ("stroke", "#e3e7eb", "#2b333c"),
            ["dl-axis"] = ("stroke", "#7b8794", "#76828e"),
            ["dl-frame"] = ("stroke", "#c5ccd3", "#47525d"),
            ["dl-title"] = ("fill", "#14191e", "#eef2f6"),
            ["dl-label"] = ("fill", "#14191e", "#eef2f6"),
            ["dl-tick"] = ("fill", "#3c4650", "#b7c1cb"),
        };
        for (int i = 0; i < SeriesColors.Length; i++)
        {
            colors[$"dl-line{i}"] = ("stroke", SeriesColors[i].Light, SeriesColors[i].Dark);
            colors[$"dl-marker{i}"] = ("fill", SeriesColors[i].Light, SeriesColors[i].Dark);
        }
        for (int step = 0; step <= ShadeScale.Steps; step++)
        {
            colors[$"dl-shade{step}"] = ("fill", ShadeScale.Fill(step, dark: false), ShadeScale.Fill(step, dark: true));
            colors[$"dl-ink{step}"] = ("fill", ShadeScale.Ink(step, dark: false), ShadeScale.Ink(step, dark: true));
        }
        return colors;
    }
}

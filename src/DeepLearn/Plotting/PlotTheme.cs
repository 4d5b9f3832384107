using System.Globalization;
using System.Text;

namespace DeepLearn.Plotting;

/// <summary>
/// Colours of all plots. Light colours are plain rules, dark ones override them in a media query, so a viewer that knows
/// no media queries still shows the light plot. Class names begin with "dl-" because a page may hold several plots inline.
/// </summary>
internal static class PlotTheme
{
    internal const string LightBackground = "#ffffff";
    internal const string DarkBackground = "#15191f";

    /// <summary>Series colours, light then dark theme, told apart also with the common colour-vision deficiencies
    /// (after Okabe and Ito, "Color Universal Design", darkened or lightened for contrast).</summary>
    internal static readonly (string Light, string Dark)[] SeriesColors =
    [
        ("#0b62b0", "#5cb3ff"),
        ("#c64800", "#ff9147"),
        ("#00845f", "#2fd3a2"),
        ("#a8408f", "#ea94d8"),
        ("#866400", "#e8c547"),
        ("#505c69", "#b9c4cf"),
    ];

    internal static readonly string[] Dashes = ["none", "8 4", "2 3", "9 3 2 3", "14 4", "5 2 2 2 2 2"];

    internal static readonly string Style = BuildStyle();

    private static string BuildStyle()
    {
        var style = new StringBuilder("""

            .dl-plot text { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif; font-size: 12px; fill: #3c4650; }
            .dl-plot .dl-title { font-size: 16px; font-weight: 600; fill: #14191e; }
            .dl-plot .dl-label { font-size: 13px; fill: #14191e; }
            .dl-plot .dl-tick { font-variant-numeric: tabular-nums; }
            .dl-background { fill: #ffffff; }
            .dl-grid { stroke: #e3e7eb; stroke-width: 1; }
            .dl-axis { stroke: #7b8794; stroke-width: 1; }
            .dl-frame { fill: none; stroke: #c5ccd3; stroke-width: 1; }
            .dl-line { fill: none; stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
            .dl-marker { stroke-width: 0.75; stroke-linejoin: round; }
            .dl-zero { opacity: 0.5; }
            .dl-image { image-rendering: pixelated; }

            """);
        AppendSeries(style, color => color.Light, LightBackground);
        style.Append("""
            @media (prefers-color-scheme: dark) {
            .dl-plot text { fill: #b7c1cb; }
            .dl-plot .dl-title, .dl-plot .dl-label { fill: #eef2f6; }
            .dl-background { fill: #15191f; }
            .dl-grid { stroke: #2b333c; }
            .dl-axis { stroke: #76828e; }
            .dl-frame { stroke: #47525d; }

            """);
        AppendSeries(style, color => color.Dark, DarkBackground);
        return style.Append("}\n").ToString();
    }

    private static void AppendSeries(StringBuilder style, Func<(string Light, string Dark), string> pick, string background)
    {
        for (int i = 0; i < SeriesColors.Length; i++)
        {
            var color = pick(SeriesColors[i]);
            style.Append(CultureInfo.InvariantCulture, $".dl-s{i} .dl-line {{ stroke: {color}; }} ")
                .Append(CultureInfo.InvariantCulture, $".dl-s{i} .dl-marker {{ fill: {color}; stroke: {background}; }}\n");
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DeepLearn.Tests.Plotting;

/// <summary>Reads a drawn SVG back, as any XML reader would.</summary>
internal sealed class SvgPicture(string svg)
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    internal XElement Root { get; } = XDocument.Parse(svg).Root!;

    /// <summary>The colour that the dark theme's rule gives to an element's class.</summary>
    internal string Dark(XElement element)
    {
        var style = All("style").Single().Value;
        Assert.Contains("@media (prefers-color-scheme: dark)", style, StringComparison.Ordinal);
        var rule = Regex.Match(style, $@"^\.{element.Attribute("class")!.Value} \{{ (fill|stroke): (#\w{{6}}); \}}$", RegexOptions.Multiline);
        Assert.True(rule.Success, $"no dark colour for {element}");
        return rule.Groups[2].Value;
    }

    internal IEnumerable<XElement> All(string name) => Root.Descendants(Namespace + name);

    internal IEnumerable<XElement> WithClass(string name) => Root.Descendants().Where(element => HasClass(element, name));

    internal IEnumerable<string> Labels(string axisClass) =>
        WithClass(axisClass).Single().Elements(Namespace + "text").Where(text => HasClass(text, "dl-tick")).Select(text => text.Value);

    internal static IEnumerable<XElement> Inside(XElement parent, string name) => parent.Descendants(Namespace + name);

    internal static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    internal static (double X, double Y)[] Points(XElement polyline) =>
        [.. polyline.Attribute("points")!.Value.Split(' ').Select(pair =>
        {
            var parts = pair.Split(',');
            return (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture));
        })];

    private static bool HasClass(XElement element, string name) =>
        ((string?)element.Attribute("class"))?.Split(' ').Contains(name) == true;
}

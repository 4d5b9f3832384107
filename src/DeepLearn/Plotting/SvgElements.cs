using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace DeepLearn.Plotting;

/// <summary>Short ways to write SVG elements. XLinq escapes text and keeps the document well-formed.</summary>
internal static class SvgElements
{
    internal static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Hundredths of a pixel are finer than any screen and keep files small.</summary>
    internal static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    internal static XElement Element(string name, params object?[] content) => new(Namespace + name, content);

    internal static XAttribute Attribute(string name, double value) => new(name, Number(value));

    internal static XAttribute Attribute(string name, string value) => new(name, Printable(value));

    internal static XElement Text(double x, double y, string cssClass, string anchor, string text, double fontSize, params object?[] more) =>
        Element("text", Attribute("x", x), Attribute("y", y), PlotTheme.Paint(cssClass), Attribute("text-anchor", anchor),
            Attribute("font-size", fontSize), more, Printable(text));

    internal static XElement Heading(double x, string title, double maxWidth) =>
        Text(x, 27, "dl-title", "start", TextMetrics.Fit(title, 17, maxWidth), 16, Attribute("font-weight", "600"));

    internal static XElement Line(double x1, double y1, double x2, double y2, string cssClass) =>
        Element("line", Attribute("x1", x1), Attribute("y1", y1), Attribute("x2", x2), Attribute("y2", y2),
            PlotTheme.Paint(cssClass));

    internal static XElement Rect(double x, double y, double width, double height, string cssClass, params object?[] more) =>
        Element("rect", Attribute("x", x), Attribute("y", y), Attribute("width", width), Attribute("height", height),
            PlotTheme.Paint(cssClass), more);

    /// <summary>What a pointer shows and a screen reader says about the element it stands in.</summary>
    internal static XElement Tooltip(string text) => Element("title", Printable(text));

    /// <summary>The document: size, accessible name and description, dark style, themed background, then the content.</summary>
    internal static string Document(double width, double height, string title, string description, IReadOnlyList<XElement> content)
    {
        (width, height) = (Math.Ceiling(width), Math.Ceiling(height));
        var root = Element("svg",
            Attribute("width", width), Attribute("height", height),
            new XAttribute("viewBox", $"0 0 {Number(width)} {Number(height)}"),
            Attribute("font-family", PlotTheme.FontFamily), Attribute("role", "img"), Attribute("aria-label", title),
            Tooltip(title), Element("desc", Printable(description)),
            Rect(0, 0, width, height, "dl-background"), content);
        root.AddFirst(Element("style", PlotTheme.DarkStyle(root.Descendants().Attributes("class").Select(name => name.Value))));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>Control characters have no place in XML at all, not even escaped.</summary>
    private static string Printable(string text)
    {
        var kept = new System.Text.StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
            else
            {
                kept.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
            }
        }
        return kept.ToString();
    }
}

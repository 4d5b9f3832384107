using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DeepLearn.HelpGenerator;

/// <summary>The C# doc comments of an assembly, as the compiler wrote them.</summary>
internal sealed partial class DocComments
{
    private readonly Dictionary<string, XElement> _members;

    private DocComments(XDocument document) =>
        _members = document.Descendants("member").ToDictionary(m => m.Attribute("name")!.Value);

    public static DocComments Load(string path) => new(XDocument.Load(path, LoadOptions.PreserveWhitespace));

    public IReadOnlyList<string> Synopsis(Type type) => Paragraphs(Member($"T:{type.FullName}")?.Element("summary"));

    public IReadOnlyList<string> Description(Type type) => Paragraphs(Member($"T:{type.FullName}")?.Element("remarks"));

    public IReadOnlyList<string> Parameter(ParameterModel parameter) =>
        Paragraphs(Member($"P:{parameter.Owner.FullName}.{parameter.Name}")?.Element("summary"));

    /// <summary>The examples: what to type, and what it shows.</summary>
    public IReadOnlyList<(string Code, IReadOnlyList<string> Remarks)> Examples(Type type) =>
        [.. (Member($"T:{type.FullName}")?.Elements("example") ?? []).Select(e => (Code(e.Element("code")), Paragraphs(e.Element("para"))))];

    private XElement? Member(string id) => _members.GetValueOrDefault(id);

    private static List<string> Paragraphs(XElement? element)
    {
        if (element is null)
            return [];
        var parts = element.Elements("para").Any() ? element.Elements("para") : [element];
        return [.. parts.Select(Text).Where(text => text.Length > 0)];
    }

    private static string Text(XElement element) =>
        Spaces().Replace(string.Concat(element.Nodes().Select(Inline)), " ").Trim();

    private static string Inline(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } link => LastName(link),
        XElement other => string.Concat(other.Nodes().Select(Inline)),
        _ => "",
    };

    private static string LastName(XElement link) =>
        ((link.Attribute("cref") ?? link.Attribute("name") ?? link.Attribute("langword"))?.Value ?? "").Split('.', ':')[^1];

    /// <summary>The code without the indentation that the comment gave its lines; the first stands beside the tag and has none.</summary>
    private static string Code(XElement? element)
    {
        var lines = (element?.Value ?? "").ReplaceLineEndings("\n").Trim().Split('\n');
        var indent = lines.Skip(1).Where(l => l.Trim().Length > 0).Select(l => l.Length - l.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join("\n", lines.Select((l, i) => i > 0 && l.Length >= indent ? l[indent..] : l.TrimEnd()));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

using System.Xml;
using System.Xml.Linq;

namespace DeepLearn.Runner.Formatting;

/// <summary>Reads format.ps1xml files: table, list and free-text views. An element it does not know is refused with its place.</summary>
internal sealed class FormatFile
{
    // What each element may hold; elements that are not named here hold text only.
    private static readonly Dictionary<string, string[]> Children = new[]
    {
        "Configuration ViewDefinitions", "ViewDefinitions View", "View Name OutOfBand ViewSelectedBy GroupBy TableControl ListControl CustomControl",
        "ViewSelectedBy TypeName", "EntrySelectedBy TypeName", "GroupBy PropertyName ScriptBlock Label CustomControl",
        "TableControl AutoSize HideTableHeaders TableHeaders TableRowEntries", "TableHeaders TableColumnHeader", "TableColumnHeader Label Width Alignment",
        "TableRowEntries TableRowEntry", "TableRowEntry Wrap EntrySelectedBy TableColumnItems", "TableColumnItems TableColumnItem",
        "TableColumnItem PropertyName ScriptBlock FormatString Alignment", "ListControl ListEntries", "ListEntries ListEntry",
        "ListEntry EntrySelectedBy ListItems", "ListItems ListItem", "ListItem Label PropertyName ScriptBlock FormatString ItemSelectionCondition",
        "CustomControl CustomEntries", "CustomEntries CustomEntry", "CustomEntry EntrySelectedBy CustomItem", "CustomItem Text NewLine ExpressionBinding",
        "ExpressionBinding PropertyName ScriptBlock ItemSelectionCondition", "ItemSelectionCondition PropertyName ScriptBlock",
    }.Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1..]);

    private readonly string _path;
    private readonly XElement _root;

    private FormatFile(string path, XElement root)
    {
        (_path, _root) = (path, root);
        if (root.DescendantsAndSelf().FirstOrDefault(e => !(e.Parent is { } parent ? Children.GetValueOrDefault(parent.Name.LocalName) ?? [] : ["Configuration"])
                .Contains(e.Name.LocalName)) is { } unknown)
            throw new PSNotSupportedException($"{Place(unknown)}: <{unknown.Name}> is not supported by the runner; run this with PowerShell 7.6 or later.");
    }

    public static IReadOnlyList<ViewDefinition> Read(string path)
    {
        try
        {
            return new FormatFile(path, XDocument.Load(path, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!).Views();
        }
        catch (XmlException e)
        {
            throw new PSInvalidOperationException($"The format file {path} is not XML: {e.Message}");
        }
    }

    /// <summary>The views of common .NET and PowerShell types.</summary>
    public static IReadOnlyList<ViewDefinition> ReadBuiltIn()
    {
        const string Name = "BuiltIn.format.ps1xml";
        using var stream = typeof(FormatFile).Assembly.GetManifestResourceStream(Name)!;
        return new FormatFile(Name, XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!).Views();
    }

    private IReadOnlyList<ViewDefinition> Views() => [.. _root.Elements("ViewDefinitions").Elements("View").Select(View)];

    private ViewDefinition View(XElement view)
    {
        var types = Types(view.Element("ViewSelectedBy"));
        if (types.Length == 0)
            throw Wrong(view, "the view names no type in <ViewSelectedBy>");
        ViewControl control = view.Element("TableControl") is { } table ? Table(table)
            : view.Element("ListControl") is { } list ? new ViewControl.List(
                Entries(list.Elements("ListEntries").Elements("ListEntry"), e => (IReadOnlyList<ViewControl.Item>)[.. e.Elements("ListItems").Elements("ListItem").Select(Item)]))
            : FreeText(view.Element("CustomControl")) ?? throw Wrong(view, "the view has no control");
        var group = view.Element("GroupBy") is { } by ? new ViewGroup(
            Property(by) ?? throw Wrong(by, "a group needs <PropertyName> or <ScriptBlock>"), by.Element("Label")?.Value.Trim(), FreeText(by.Element("CustomControl"))) : null;
        return new ViewDefinition(view.Element("Name")?.Value.Trim() ?? throw Wrong(view, "the view has no <Name>"), types, control, group, view.Element("OutOfBand") is not null);
    }

    private ViewControl.Table Table(XElement table)
    {
        var headers = table.Elements("TableHeaders").Elements("TableColumnHeader")
            .Select(h => new ViewControl.Header(h.Element("Label")?.Value, Width(h.Element("Width")), Alignment(h))).ToList();
        var rows = Entries(table.Elements("TableRowEntries").Elements("TableRowEntry"),
            r => new ViewControl.Row([.. r.Elements("TableColumnItems").Elements("TableColumnItem").Select(Cell)], r.Element("Wrap") is not null));
        if (rows.Count == 0)
            throw Wrong(table, "the table has no <TableRowEntry>");
        if (headers.Count > 0 && rows.FirstOrDefault(r => r.Part.Cells.Count != headers.Count) is { } bad)
            throw Wrong(table, $"the table has {headers.Count} column headers and a row of {bad.Part.Cells.Count} items");
        return new ViewControl.Table(headers, rows, Flag(table.Element("AutoSize")), Flag(table.Element("HideTableHeaders")));
    }

    private ViewControl.Text? FreeText(XElement? control) => control is null ? null
        : new(Entries(control.Elements("CustomEntries").Elements("CustomEntry"), FreeTextEntry));

    private Func<PSObject, IEnumerable<TextLine>> FreeTextEntry(XElement entry)
    {
        var parts = entry.Elements("CustomItem").Elements().Select(FreeTextPart).ToList();
        return value => TextLayout.Lines(string.Concat(parts.Select(part => part(value)))).Select(line => new TextLine(line));
    }

    private static Func<PSObject, string> FreeTextPart(XElement item)
    {
        if (item.Name == "Text")
            return _ => item.Value;
        if (item.Name == "NewLine")
            return _ => "\n";
        var (property, condition) = (Property(item), Property(item.Element("ItemSelectionCondition")));
        return value => condition is not null && !LanguagePrimitives.IsTrue(condition.ValueOrNull(value)) ? ""
            : ValueText.Format(property is null ? value : property.ValueOrNull(value));
    }

    private static List<ViewControl.Entry<T>> Entries<T>(IEnumerable<XElement> entries, Func<XElement, T> read)
        => [.. entries.Select(e => new ViewControl.Entry<T>(Types(e.Element("EntrySelectedBy")), read(e)))];

    private ViewControl.Item Item(XElement item) => new(item.Element("Label")?.Value, Property(item.Element("ItemSelectionCondition")), Cell(item));

    private ViewControl.Cell Cell(XElement item) => new(Property(item), item.Element("FormatString")?.Value, Alignment(item));

    private static PropertySpec? Property(XElement? parent)
        => parent?.Element("PropertyName") is { } name ? new PropertySpec(name.Value.Trim())
            : parent?.Element("ScriptBlock") is { } script ? PropertySpec.FromScript(script.Value.Trim()) : null;

    private static string[] Types(XElement? selection) => [.. selection?.Elements("TypeName").Select(t => t.Value.Trim()) ?? []];

    private static bool Flag(XElement? element) => element is not null && !element.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    private int Width(XElement? width) => width is null ? 0
        : int.TryParse(width.Value.Trim(), out var value) && value > 0 ? value : throw Wrong(width, $"'{width.Value}' is no width");

    private Alignment Alignment(XElement parent)
        => parent.Element("Alignment") is not { } alignment ? Formatting.Alignment.Undefined
            : Enum.TryParse<Alignment>(alignment.Value.Trim(), ignoreCase: true, out var value) ? value
            : throw Wrong(alignment, $"'{alignment.Value}' is no alignment: use left, center or right");

    private PSInvalidOperationException Wrong(XElement element, string what) => new($"{Place(element)}: {what}.");

    private string Place(XElement element) => element is IXmlLineInfo line && line.HasLineInfo() ? $"{_path}:{line.LineNumber}:{line.LinePosition}" : _path;
}

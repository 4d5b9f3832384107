using System.Xml;
using System.Xml.Linq;

namespace DeepLearn.Runner.Formatting;

/// <summary>Reads format.ps1xml files: table, list and custom views, their groups and selection sets.</summary>
internal sealed class FormatFile
{
    private readonly string _path;
    private readonly Dictionary<string, IReadOnlyList<string>> _selectionSets;
    private readonly CustomControlReader _custom;

    private FormatFile(string path, XElement root)
    {
        _path = path;
        _selectionSets = root.Elements("SelectionSets").Elements("SelectionSet").ToDictionary(
            s => Required(s, "Name"), s => (IReadOnlyList<string>)[.. s.Elements("Types").Elements("TypeName").Select(t => t.Value.Trim())],
            StringComparer.OrdinalIgnoreCase);
        _custom = new CustomControlReader(this, root.Elements("Controls").Elements("Control"));
    }

    public static IReadOnlyList<ViewDefinition> Read(string path)
    {
        XElement root;
        try
        {
            root = XDocument.Load(path, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException e)
        {
            throw new PSInvalidOperationException($"The format file {path} is not XML: {e.Message}");
        }
        return new FormatFile(path, root).Views(root);
    }

    /// <summary>The views of common .NET and PowerShell types.</summary>
    public static IReadOnlyList<ViewDefinition> ReadBuiltIn()
    {
        const string Name = "BuiltIn.format.ps1xml";
        using var stream = typeof(FormatFile).Assembly.GetManifestResourceStream(Name)!;
        var root = XDocument.Load(stream).Root!;
        return new FormatFile(Name, root).Views(root);
    }

    public string Required(XElement parent, string child)
        => parent.Element(child)?.Value.Trim() is { Length: > 0 } text ? text : throw Wrong(parent, $"<{parent.Name}> has no <{child}>");

    public PSNotSupportedException Unknown(XElement element)
        => new($"{Place(element)}: <{element.Name}> is not supported by the runner; run this with PowerShell 7.6 or later.");

    /// <summary>The expression in PropertyName or ScriptBlock, or null where there is neither.</summary>
    public static PropertyExpression? Expression(XElement? parent)
        => parent?.Element("PropertyName") is { } name ? new PropertyExpression(name.Value.Trim())
            : parent?.Element("ScriptBlock") is { } script ? PropertyExpression.FromScript(script.Value.Trim()) : null;

    public IReadOnlyList<string> SelectedTypes(XElement? selection) =>
    [
        .. selection?.Elements().SelectMany(e => e.Name.LocalName switch
        {
            "TypeName" => [e.Value.Trim()],
            "SelectionSetName" => _selectionSets.GetValueOrDefault(e.Value.Trim()) ?? throw Wrong(e, $"there is no selection set '{e.Value.Trim()}'"),
            _ => throw Unknown(e),
        }) ?? [],
    ];

    private static bool Flag(XElement? element) => element is not null && !element.Value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);

    private List<ViewDefinition> Views(XElement root) => [.. root.Elements("ViewDefinitions").Elements("View").Select(View)];

    private ViewDefinition View(XElement view)
    {
        var local = _custom.With(view.Elements("Controls").Elements("Control"));
        ViewControl? control = null;
        GroupByDefinition? group = null;
        foreach (var part in view.Elements())
            switch (part.Name.LocalName)
            {
                case "Name" or "ViewSelectedBy" or "OutOfBand" or "Controls":
                    break;
                case "GroupBy":
                    group = new GroupByDefinition(Expression(part) ?? throw Wrong(part, "a group needs <PropertyName> or <ScriptBlock>"),
                        part.Element("Label")?.Value.Trim(), local.Inside(part));
                    break;
                case "TableControl":
                    control = Table(part);
                    break;
                case "ListControl":
                    control = new ListControl([.. part.Elements("ListEntries").Elements("ListEntry").Select(ListEntry)]);
                    break;
                case "CustomControl":
                    control = local.Control(part);
                    break;
                default:
                    throw Unknown(part);
            }
        var types = SelectedTypes(view.Element("ViewSelectedBy"));
        if (types.Count == 0)
            throw Wrong(view, "the view names no type in <ViewSelectedBy>");
        return new ViewDefinition(Required(view, "Name"), types, control ?? throw Wrong(view, "the view has no control"), group, view.Element("OutOfBand") is not null);
    }

    private TableControl Table(XElement table)
    {
        var headers = table.Elements("TableHeaders").Elements("TableColumnHeader")
            .Select(h => new ColumnHeader(h.Element("Label")?.Value, Width(h), Alignment(h))).ToList();
        var rows = table.Elements("TableRowEntries").Elements("TableRowEntry").Select(r => new TableRowDefinition(
            SelectedTypes(r.Element("EntrySelectedBy")), r.Element("Wrap") is not null,
            [.. r.Elements("TableColumnItems").Elements("TableColumnItem").Select(Item)])).ToList();
        if (rows.Count == 0)
            throw Wrong(table, "the table has no <TableRowEntry>");
        if (headers.Count > 0 && rows.FirstOrDefault(r => r.Cells.Count != headers.Count) is { } bad)
            throw Wrong(table, $"the table has {headers.Count} column headers and a row of {bad.Cells.Count} items");
        return new TableControl(headers, rows, table.Element("AutoSize") is { } auto ? Flag(auto) : null, Flag(table.Element("HideTableHeaders")));
    }

    private ListEntryDefinition ListEntry(XElement entry) => new(
        SelectedTypes(entry.Element("EntrySelectedBy")),
        [.. entry.Elements("ListItems").Elements("ListItem")
            .Select(i => new ListItemDefinition(i.Element("Label")?.Value, Expression(i.Element("ItemSelectionCondition")), Item(i)))]);

    private Cell Item(XElement item)
    {
        foreach (var part in item.Elements())
            if (part.Name.LocalName is not ("PropertyName" or "ScriptBlock" or "FormatString" or "Text" or "Alignment" or "Label" or "ItemSelectionCondition"))
                throw Unknown(part);
        return new Cell(Expression(item), item.Element("FormatString")?.Value, item.Element("Text")?.Value, Alignment(item));
    }

    private int Width(XElement header)
        => header.Element("Width") is not { } width ? 0
            : int.TryParse(width.Value.Trim(), out var value) && value > 0 ? value : throw Wrong(width, $"'{width.Value}' is no width");

    private Alignment Alignment(XElement parent)
        => parent.Element("Alignment") is not { } alignment ? Formatting.Alignment.Undefined
            : Enum.TryParse<Alignment>(alignment.Value.Trim(), ignoreCase: true, out var value) ? value
            : throw Wrong(alignment, $"'{alignment.Value}' is no alignment: use left, center or right");

    public PSInvalidOperationException Wrong(XElement element, string what) => new($"{Place(element)}: {what}.");

    private string Place(XElement element) => element is IXmlLineInfo line && line.HasLineInfo() ? $"{_path}:{line.LineNumber}" : _path;
}

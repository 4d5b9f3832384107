using System.Globalization;
using System.Management.Automation;
using System.Xml;
using System.Xml.Linq;

namespace DeepLearn.Runner.Formatting;

/// <summary>Reads the views of a format.ps1xml file: tables, lists and custom layouts.</summary>
internal sealed class FormatFile(string path)
{
    private readonly Dictionary<string, CustomControl> _controls = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _selections = new(StringComparer.OrdinalIgnoreCase);

    public List<FormatView> Read(Stream stream)
    {
        var root = XDocument.Load(stream, LoadOptions.SetLineInfo).Root!;
        foreach (var set in root.Elements("SelectionSets").Elements("SelectionSet"))
            _selections[Text(set, "Name")] = [.. set.Elements("Types").Elements("TypeName").Select(e => e.Value.Trim())];
        AddControls(root.Element("Controls"));
        return [.. root.Elements("ViewDefinitions").Elements("View").Select(ReadView)];
    }

    private void AddControls(XElement? controls)
    {
        foreach (var control in controls?.Elements("Control") ?? [])
            _controls[Text(control, "Name")] = Custom(control.Element("CustomControl")!);
    }

    private FormatView ReadView(XElement view)
    {
        AddControls(view.Element("Controls"));
        var control = view.Elements().FirstOrDefault(e => e.Name.LocalName.EndsWith("Control", StringComparison.Ordinal)) ?? throw Bad(view, "it has no control");
        ViewControl layout = control.Name.LocalName switch
        {
            "TableControl" => Table(control),
            "ListControl" => new ListControl([.. control.Elements("ListEntries").Elements("ListEntry").Select(ListRow)]),
            "CustomControl" => Custom(control),
            var other => throw Bad(control, $"{other} is not supported by the runner; run this with PowerShell 7.6 or later"),
        };
        return new FormatView(Text(view, "Name"), Types(view.Element("ViewSelectedBy") ?? throw Bad(view, "it has no ViewSelectedBy")), layout)
        {
            GroupBy = Grouping(view.Element("GroupBy")),
            OutOfBand = view.Element("OutOfBand") is not null,
        };
    }

    private List<string> Types(XElement? selectedBy)
    {
        if (selectedBy?.Element("SelectionCondition") is { } condition)
            throw Bad(condition, "SelectionCondition is not supported by the runner; run this with PowerShell 7.6 or later");
        return [.. (selectedBy?.Elements() ?? []).SelectMany(e => e.Name.LocalName switch
        {
            "TypeName" => [e.Value.Trim()],
            "SelectionSetName" => _selections.TryGetValue(e.Value.Trim(), out var names) ? names : throw Bad(e, $"there is no selection set {e.Value.Trim()}"),
            _ => throw Bad(e, "it is not known here"),
        })];
    }

    private ViewGrouping? Grouping(XElement? group)
    {
        if (group is null)
            return null;
        var label = group.Element("Label")?.Value.Trim();
        var control = group.Element("CustomControl") is { } own ? Custom(own)
            : group.Element("CustomControlName") is { } name ? Control(name) : null;
        return new ViewGrouping(Value(group, label) ?? throw Bad(group, "it has neither PropertyName nor ScriptBlock"), control);
    }

    private TableControl Table(XElement table) => new(
        [.. table.Elements("TableHeaders").Elements("TableColumnHeader").Select(h =>
            new TableHeader(h.Element("Label")?.Value.Trim(), Number(h, "Width"), Alignment(h)))],
        [.. table.Elements("TableRowEntries").Elements("TableRowEntry").Select(row => new TableRow(
            Types(row.Element("EntrySelectedBy")),
            [.. row.Elements("TableColumnItems").Elements("TableColumnItem").Select(Cell)],
            row.Element("Wrap") is not null))])
    {
        HideHeaders = table.Element("HideTableHeaders") is not null,
        AutoSize = table.Element("AutoSize") is not null,
    };

    private ListRow ListRow(XElement entry) => new(Types(entry.Element("EntrySelectedBy")),
        [.. entry.Elements("ListItems").Elements("ListItem").Select(item =>
        {
            var cell = Cell(item);
            return new ListField(item.Element("Label")?.Value.Trim() ?? cell.Value?.Name ?? "", cell, Condition(item));
        })]);

    private CustomControl Custom(XElement control) => new([.. control.Elements("CustomEntries").Elements("CustomEntry").Select(entry =>
        new CustomEntry(Types(entry.Element("EntrySelectedBy")), [.. entry.Elements("CustomItem").SelectMany(Parts)]))]);

    private IEnumerable<CustomPart> Parts(XElement item) => item.Elements().Select(Part);

    private CustomPart Part(XElement part) => part.Name.LocalName switch
    {
        "Text" => new CustomTextPart(part.Value),
        "NewLine" => new CustomNewLine(part.Element("Count") is null ? 1 : Number(part, "Count")),
        "Frame" => new CustomFrame(Number(part, "LeftIndent"), Number(part, "FirstLineIndent"), [.. part.Elements("CustomItem").SelectMany(Parts)]),
        "ExpressionBinding" => new CustomExpression(Cell(part), Condition(part), part.Element("EnumerateCollection") is not null, Layout(part)),
        _ => throw Bad(part, "it is not supported by the runner; run this with PowerShell 7.6 or later"),
    };

    // A layout may name one that is defined later, so it is looked up when it is used.
    private Func<CustomControl?> Layout(XElement part)
    {
        if (part.Element("CustomControl") is { } own)
        {
            var control = Custom(own);
            return () => control;
        }
        return part.Element("CustomControlName") is { } name ? () => Control(name) : static () => null;
    }

    private CustomControl Control(XElement name)
        => _controls.TryGetValue(name.Value.Trim(), out var control) ? control : throw Bad(name, $"there is no control {name.Value.Trim()}");

    private ViewCell Cell(XElement item) => new(Value(item, null), item.Element("FormatString")?.Value.Trim(), Alignment(item));

    private PropertySpec? Condition(XElement item) => item.Element("ItemSelectionCondition") is { } condition ? Value(condition, null) : null;

    private static PropertySpec? Value(XElement item, string? label)
    {
        object? expression = item.Element("PropertyName")?.Value.Trim();
        if (expression is null && item.Element("ScriptBlock") is { } script)
            expression = ScriptBlock.Create(script.Value);
        if (expression is null)
            return null;
        return label is null ? PropertySpec.Parse(expression)
            : PropertySpec.Parse(new System.Collections.Hashtable { ["Label"] = label, ["Expression"] = expression }, "Label", "Expression");
    }

    private TextAlignment Alignment(XElement item) => item.Element("Alignment") is not { } given ? TextAlignment.Undefined
        : Enum.TryParse<TextAlignment>(given.Value.Trim(), ignoreCase: true, out var alignment) ? alignment : throw Bad(given, "it is not an alignment");

    private int Number(XElement item, string name) => item.Element(name) is not { } given ? 0
        : int.TryParse(given.Value.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(given, "it is not a number");

    private string Text(XElement parent, string child) => parent.Element(child)?.Value.Trim() ?? throw Bad(parent, $"it has no {child}");

    private PSInvalidOperationException Bad(XElement element, string what)
        => new($"{path}({((IXmlLineInfo)element).LineNumber}): {element.Name.LocalName}: {what}.");
}

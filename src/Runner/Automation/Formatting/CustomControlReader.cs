using System.Xml.Linq;

namespace DeepLearn.Runner.Formatting;

/// <summary>Reads free-text controls; a control may be written where it is used or be named and defined once.</summary>
internal sealed class CustomControlReader
{
    private readonly FormatFile _file;
    private readonly Dictionary<string, XElement> _definitions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CustomControl> _read = new(StringComparer.OrdinalIgnoreCase);

    public CustomControlReader(FormatFile file, IEnumerable<XElement> controls)
    {
        _file = file;
        foreach (var control in controls)
            _definitions[file.Required(control, "Name")] = control.Element("CustomControl") ?? throw file.Wrong(control, "the control has no <CustomControl>");
    }

    /// <summary>A reader that knows a view's own controls too.</summary>
    public CustomControlReader With(IEnumerable<XElement> controls)
    {
        var reader = new CustomControlReader(_file, controls);
        foreach (var (name, control) in _definitions)
            reader._definitions.TryAdd(name, control);
        return reader;
    }

    public CustomControl Control(XElement control)
    {
        var entries = new List<CustomEntryDefinition>();
        Fill(control, entries);
        return new CustomControl(entries);
    }

    /// <summary>The control written in an element or named by it, or null.</summary>
    public CustomControl? Inside(XElement parent)
    {
        if (parent.Element("CustomControl") is { } inline)
            return Control(inline);
        if (parent.Element("CustomControlName")?.Value.Trim() is not { } name)
            return null;
        if (_read.TryGetValue(name, out var known))
            return known;
        // Registered before it is read: controls may use themselves, as those of trees do.
        var entries = new List<CustomEntryDefinition>();
        var result = _read[name] = new CustomControl(entries);
        Fill(_definitions.GetValueOrDefault(name) ?? throw _file.Wrong(parent, $"there is no control '{name}'"), entries);
        return result;
    }

    private void Fill(XElement control, List<CustomEntryDefinition> entries)
        => entries.AddRange(control.Elements("CustomEntries").Elements("CustomEntry")
            .Select(e => new CustomEntryDefinition(_file.SelectedTypes(e.Element("EntrySelectedBy")), Items(e))));

    private List<CustomItem> Items(XElement parent) => [.. parent.Elements("CustomItem").Elements().Select(Item)];

    private CustomItem Item(XElement item) => item.Name.LocalName switch
    {
        "Text" => new CustomItem.Text(item.Value),
        "NewLine" => new CustomItem.NewLine(item.Element("Count") is { } count ? (int)count : 1),
        "Frame" => new CustomItem.Frame((int?)item.Element("LeftIndent") ?? 0, (int?)item.Element("RightIndent") ?? 0,
            (int?)item.Element("FirstLineIndent") ?? -((int?)item.Element("FirstLineHanging") ?? 0), Items(item)),
        "ExpressionBinding" => new CustomItem.Value(FormatFile.Expression(item), FormatFile.Expression(item.Element("ItemSelectionCondition")),
            item.Element("EnumerateCollection") is not null, Inside(item)),
        _ => throw _file.Unknown(item),
    };
}

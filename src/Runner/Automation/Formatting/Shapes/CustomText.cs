namespace DeepLearn.Runner.Formatting;

/// <summary>Turns a free-text control and an object into paragraphs.</summary>
internal sealed class CustomText
{
    // Trees of objects may have cycles.
    private const int DeepestControl = 50;

    private readonly List<TextLine> _lines = [];
    private readonly StringBuilder _text = new();

    private CustomText() { }

    public static IReadOnlyList<TextLine> Draw(CustomControl control, PSObject value)
    {
        var text = new CustomText();
        text.Add(control, value, new TextLine(""), 0);
        text.End(new TextLine(""));
        return text._lines;
    }

    private void Add(CustomControl control, PSObject value, TextLine frame, int depth)
    {
        if (depth < DeepestControl)
            Add(FormatTable.Select(control.Entries, value).Items, value, frame, depth);
    }

    private void Add(IReadOnlyList<CustomItem> items, PSObject value, TextLine frame, int depth)
    {
        foreach (var item in items)
            switch (item)
            {
                case CustomItem.Text text:
                    _text.Append(text.Content);
                    break;
                case CustomItem.NewLine lines:
                    for (var i = 0; i < lines.Count; i++)
                        End(frame);
                    break;
                case CustomItem.Frame inner:
                    Add(inner.Items, value, new TextLine("", frame.Left + inner.Left, frame.Right + inner.Right, inner.FirstLine), depth);
                    break;
                case CustomItem.Drawing drawing:
                    _lines.AddRange(drawing.Draw(value));
                    break;
                case CustomItem.Value part:
                    Add(part, value, frame, depth);
                    break;
            }
    }

    private void Add(CustomItem.Value part, PSObject value, TextLine frame, int depth)
    {
        if (part.Condition is not null && !(part.Condition.Evaluate(value) is { Error: null } condition && LanguagePrimitives.IsTrue(condition.Value)))
            return;
        var content = part.Expression is null ? value : part.Expression.Evaluate(value)?.Value;
        var items = part.Enumerate && ObjectDisplay.Enumerable(content) is { } many ? many.Cast<object?>().Where(i => i is not null) : [content];
        foreach (var item in items)
            if (part.Control is null)
                _text.Append(ValueText.Format(item));
            else if (item is not null)
                Add(part.Control, PSObject.AsPSObject(item), frame, depth + 1);
    }

    private void End(TextLine frame)
    {
        _lines.Add(frame with { Text = _text.ToString() });
        _text.Clear();
    }
}

namespace DeepLearn.Runner.Formatting;

/// <summary>Writes the labelled values of one object, one below the other.</summary>
internal static class ListWriter
{
    private const string Separator = " : ";

    public static void Write(IReadOnlyList<(string Label, string Value)> items, LineSink sink)
    {
        if (items.Count == 0)
            return;
        var widest = Math.Min(items.Max(i => TextLayout.Width(i.Label)), sink.Columns - Separator.Length - 1);
        if (widest <= 0)
            return;
        var room = sink.Columns - widest - Separator.Length;
        var indent = new string(' ', widest + Separator.Length);
        foreach (var (label, value) in items)
        {
            var head = TextLayout.Head(label, widest);
            var prefix = head + new string(' ', widest - TextLayout.Width(head)) + Separator;
            foreach (var line in TextLayout.Wrap(value, room, room))
            {
                sink.Line(prefix + line);
                prefix = indent;
            }
        }
    }
}

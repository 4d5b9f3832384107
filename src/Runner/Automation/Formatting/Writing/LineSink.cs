namespace DeepLearn.Runner.Formatting;

/// <summary>Where lines go.</summary>
/// <param name="columns">The width for lists and free text; the largest number means that nothing is broken.</param>
/// <param name="write">Takes one line, without its end.</param>
/// <param name="writeError">Takes the lines of errors that are not empty; errors are lines as any other where it is not given.</param>
internal sealed class LineSink(int columns, Action<string> write, Action<string>? writeError = null)
{
    private const int WidthWithoutTerminal = 120;
    private const string Separator = " : ";

    /// <summary>Tables are never wider than the screen, unless a width was asked for.</summary>
    public int TableColumns => columns != int.MaxValue ? columns : Console.WindowWidth > 0 ? Console.WindowWidth : WidthWithoutTerminal;

    public void Line(string text) => write(text);

    public void Error(string text)
    {
        if (writeError is null)
            write(text);
        else if (text.Length > 0)
            writeError(text);
    }

    /// <summary>Writes the labelled values of one object, one below the other.</summary>
    public void Fields(IReadOnlyList<(string Label, string Value)> items)
    {
        var widest = Math.Min(items.Max(i => (int?)TextLayout.Width(i.Label)) ?? 0, columns - Separator.Length - 1);
        if (widest <= 0)
            return;
        var room = columns - widest - Separator.Length;
        foreach (var (label, value) in items)
        {
            var head = TextLayout.Head(label, widest);
            var prefix = head + new string(' ', widest - TextLayout.Width(head)) + Separator;
            foreach (var line in TextLayout.Wrap(value, room))
            {
                write(prefix + line);
                prefix = new string(' ', widest + Separator.Length);
            }
        }
    }

    /// <summary>Writes free text.</summary>
    public void Paragraphs(IEnumerable<TextLine> lines, bool wrap)
    {
        foreach (var line in lines)
            foreach (var text in TextLayout.Wrap(line.Text, wrap && columns != int.MaxValue ? columns - line.Left : int.MaxValue))
                write(new string(' ', line.Left) + text);
    }
}

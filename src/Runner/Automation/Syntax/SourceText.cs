namespace DeepLearn.Runner.Syntax;

/// <summary>A script's text with its path, and the map from offsets to lines and columns.</summary>
internal sealed class SourceText(string text, string? path)
{
    private readonly Lazy<int[]> _lineStarts = new(() => [0, .. text.Select((c, i) => (c, i)).Where(x => x.c == '\n').Select(x => x.i + 1)]);

    public string Text => text;

    public string? Path => path;

    public (int Line, int Column) Position(int offset)
    {
        int index = Array.BinarySearch(_lineStarts.Value, offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts.Value[line] + 1);
    }

    /// <summary>A line with its ending.</summary>
    public string Line(int number) => text[_lineStarts.Value[number - 1]..(number < _lineStarts.Value.Length ? _lineStarts.Value[number]
        : text.Length)];
}

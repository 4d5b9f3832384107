namespace DeepLearn.Runner.Syntax;

/// <summary>A script's text with its path, and the map from offsets to lines and columns.</summary>
internal sealed class SourceText
{
    private readonly Lazy<int[]> _lineStarts;

    public SourceText(string text, string? path)
    {
        Text = text;
        Path = path;
        _lineStarts = new(FindLines);
    }

    public string Text { get; }
    public string? Path { get; }

    public (int Line, int Column) Position(int offset)
    {
        int index = Array.BinarySearch(_lineStarts.Value, offset);
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts.Value[line] + 1);
    }

    /// <summary>A line with its ending.</summary>
    public string Line(int number)
    {
        int start = _lineStarts.Value[number - 1];
        int end = number < _lineStarts.Value.Length ? _lineStarts.Value[number] : Text.Length;
        return Text[start..end];
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n')
                starts.Add(i + 1);
        }
        return [.. starts];
    }
}

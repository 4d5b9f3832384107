namespace DeepLearn.Commands.Views;

/// <summary>Lines up columns of text: the first to the left, the others to the right.</summary>
internal sealed class TextTable(params string[] header)
{
    private const string Gap = "  ";
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row with as many cells as there are columns.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>The header, a rule, and the rows.</summary>
    public IEnumerable<string> Lines()
    {
        var widths = header.Select((title, column) => _rows.Select(r => r[column].Length).Append(title.Length).Max()).ToArray();
        yield return Line(header, widths);
        yield return Line([.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in _rows)
            yield return Line(row, widths);
    }

    private static string Line(string[] cells, int[] widths) =>
        string.Join(Gap, cells.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd();
}

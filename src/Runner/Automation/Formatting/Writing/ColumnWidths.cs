namespace DeepLearn.Runner.Formatting;

/// <summary>Divides the width of the screen among the columns of a table.</summary>
internal static class ColumnWidths
{
    private const int Separator = 1;
    private const int Narrowest = 1;

    /// <summary>
    /// Widths of 0 share what the others leave; where it is not enough, the last columns are narrowed and then left out (-1).
    /// </summary>
    public static int[] Fit(IReadOnlyList<int> wanted, int total)
    {
        int[] widths = [.. wanted.Select(w => w == 0 ? Narrowest : w)];
        var free = total - Total(widths);
        for (var i = 0; free > 0 && wanted.Contains(0); i = (i + 1) % widths.Length)
            if (wanted[i] == 0)
            {
                widths[i]++;
                free--;
            }
        for (var last = widths.Length - 1; last >= 0 && Total(widths) > total; last--)
        {
            var left = widths[last] - (Total(widths) - total);
            widths[last] = left < Narrowest ? -1 : left;
        }
        return widths;
    }

    private static int Total(int[] widths)
    {
        var shown = widths.Where(w => w > 0).ToList();
        return shown.Sum() + Separator * (shown.Count - 1);
    }
}

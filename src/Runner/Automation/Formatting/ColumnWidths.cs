namespace DeepLearn.Runner.Formatting;

/// <summary>Shares a line among columns: those without a width take what is left, and the last ones give way when it is too little.</summary>
internal static class ColumnWidths
{
    /// <summary>The final widths; a column that cannot be shown has -1.</summary>
    public static int[] Fit(int[] wanted, int screenWidth)
    {
        var widths = (int[])wanted.Clone();
        var open = Enumerable.Range(0, widths.Length).Where(k => widths[k] <= 0).ToArray();
        foreach (var k in open)
            widths[k] = 1;
        for (var free = screenWidth - Total(widths); open.Length > 0 && free > 0;)
            foreach (var k in open)
                if (free-- > 0)
                    widths[k]++;
        while (Total(widths) - screenWidth is > 0 and var excess)
        {
            var last = Array.FindLastIndex(widths, w => w > 0);
            if (last < 0)
                break;
            widths[last] = widths[last] - excess >= 1 ? widths[last] - excess : -1;
        }
        return widths;
    }

    private static int Total(int[] widths) => widths.Where(w => w > 0).Sum() + widths.Count(w => w > 0) - 1;
}

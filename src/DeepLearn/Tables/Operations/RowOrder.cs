namespace DeepLearn.Tables.Operations;

/// <summary>Orders rows by their values in a column: numbers by size, false before true, text by its characters' codes, missing ones last.</summary>
internal sealed class RowOrder : IComparer<int>
{
    private readonly Func<int, int, int> _compare;
    private readonly Column _column;
    private readonly int _sign;

    public RowOrder(Column column, bool descending = false)
    {
        _column = column;
        _sign = descending ? -1 : 1;
        _compare = Comparison(column);
    }

    public int Compare(int x, int y)
    {
        var (noX, noY) = (_column.IsMissing(x), _column.IsMissing(y));
        return noX || noY ? noX.CompareTo(noY) : _sign * _compare(x, y);
    }

    /// <summary>For each different value its place among them in ascending order, so that text is compared once and not for every pair of rows.</summary>
    private static int[] Ranks(TextColumn text)
    {
        var order = Enumerable.Range(0, text.Categories.Count).ToArray();
        Array.Sort(order, (a, b) => string.CompareOrdinal(text.Categories[a], text.Categories[b]));
        var ranks = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
            ranks[order[i]] = i;
        return ranks;
    }

    private static Func<int, int, int> Comparison(Column column)
    {
        switch (column)
        {
            case NumberColumn numbers:
                return (x, y) => numbers.AsSpan()[x].CompareTo(numbers.AsSpan()[y]);
            case BooleanColumn flags:
                return (x, y) => flags.AsSpan()[x].CompareTo(flags.AsSpan()[y]);
            case DateColumn dates:
                return (x, y) => dates.AsSpan()[x].CompareTo(dates.AsSpan()[y]);
            default:
                var text = (TextColumn)column;
                var ranks = Ranks(text);
                return (x, y) => ranks[text.AsSpan()[x]].CompareTo(ranks[text.AsSpan()[y]]);
        }
    }
}

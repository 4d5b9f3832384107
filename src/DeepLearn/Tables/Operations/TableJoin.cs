using DeepLearn.Errors;

namespace DeepLearn.Tables.Operations;

/// <summary>Puts the rows of two tables side by side that have equal keys.</summary>
public static class TableJoin
{
    /// <summary>
    /// The keys, the other columns of the left table, and the other columns of the right one; where both have one of the same name, the
    /// right one's gets the suffix. Rows keep the order of the left table (of the right one for <see cref="JoinKind.Right"/>); a row with several
    /// partners comes several times. Missing keys are equal to each other, as in pandas.
    /// </summary>
    /// <param name="left">A table.</param>
    /// <param name="right">Another.</param>
    /// <param name="keys">Names of columns that both have.</param>
    /// <param name="kind">Which rows are kept.</param>
    /// <param name="suffix">Added to names that the left table has too.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn"; "ColumnKind": a key is of different kinds; "DuplicateColumn".</exception>
    public static Table Join(Table left, Table right, IReadOnlyList<string> keys, JoinKind kind = JoinKind.Inner, string suffix = "_Right")
    {
        // Both tables' keys, one under the other, are numbered together: equal numbers are equal keys.
        var together = new Table(keys.Select(key => left[key].Append(right[key])));
        var numbers = Grouping.Of(together.Columns, left.RowCount + right.RowCount, out _);
        int[] leftKeys = numbers[..left.RowCount], rightKeys = numbers[left.RowCount..];
        var pairs = kind == JoinKind.Right
            ? Pairs(rightKeys, leftKeys, all: true).ConvertAll(pair => (Left: pair.Other, Right: pair.Row))
            : Pairs(leftKeys, rightKeys, all: kind != JoinKind.Inner).ConvertAll(pair => (Left: pair.Row, Right: pair.Other));
        if (kind == JoinKind.Full)
        {
            var known = leftKeys.ToHashSet();
            pairs.AddRange(Enumerable.Range(0, right.RowCount).Where(row => !known.Contains(rightKeys[row])).Select(row => (Left: -1, Right: row)));
        }
        int[] leftRows = [.. pairs.Select(pair => pair.Left)], rightRows = [.. pairs.Select(pair => pair.Right)];
        int[] keyRows = [.. pairs.Select(pair => pair.Left >= 0 ? pair.Left : left.RowCount + pair.Right)];
        return new Table(
        [
            .. left.Columns.Select(column => together.Find(column.Name)?.Take(keyRows) ?? column.Take(leftRows)),
            .. right.Columns.Where(column => together.Find(column.Name) is null)
                .Select(column => column.Take(rightRows).Rename(left.Find(column.Name) is null ? column.Name : column.Name + suffix)),
        ], left.Name);
    }

    /// <summary>Each row with each of its partners, or with -1 where it has none and all rows are kept.</summary>
    private static List<(int Row, int Other)> Pairs(int[] keys, int[] others, bool all)
    {
        var partners = Enumerable.Range(0, others.Length).ToLookup(row => others[row]);
        return [.. Enumerable.Range(0, keys.Length).SelectMany(row =>
            (all ? partners[keys[row]].DefaultIfEmpty(-1) : partners[keys[row]]).Select(other => (row, other)))];
    }
}

namespace DeepLearn.Metrics;

/// <summary>How often each class was taken for each.</summary>
/// <param name="Counts">Examples by actual class (row) and predicted class (column).</param>
/// <param name="ClassNames">The name of each class.</param>
public sealed record ConfusionMatrix(long[,] Counts, IReadOnlyList<string> ClassNames)
{
    /// <summary>The number of classes.</summary>
    public int ClassCount => Counts.GetLength(0);

    /// <summary>The matrix as aligned text, a row for each actual class.</summary>
    public override string ToString()
    {
        var cells = Counts.Cast<long>().Select(count => $"{count}").ToList();
        var width = Math.Max(cells.Max(cell => cell.Length), ClassCount.ToString().Length) + 2;
        var names = ClassNames.Max(name => name.Length);
        var lines = cells.Chunk(ClassCount).Select((row, c) =>
            $"{c,3} {ClassNames[c].PadRight(names)}{string.Concat(row.Select(cell => cell.PadLeft(width)))}");
        var head = new string(' ', names + 4) + string.Concat(Enumerable.Range(0, ClassCount).Select(c => $"{c}".PadLeft(width)));
        return string.Join(Environment.NewLine, lines.Prepend(head));
    }
}

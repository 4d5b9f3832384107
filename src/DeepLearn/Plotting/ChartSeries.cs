namespace DeepLearn.Plotting;

/// <summary>One line of a chart.</summary>
/// <param name="Name">What the legend calls it, with its unit where it has one.</param>
/// <param name="X">Horizontal positions.</param>
/// <param name="Y">As many values; NaN and infinities are drawn as gaps.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>Beyond this a coordinate cannot be scaled in double precision, so it counts as infinite.</summary>
    private const double Largest = 1e300;

    internal bool IsDrawn(int index) => Math.Abs(X[index]) <= Largest && Math.Abs(Y[index]) <= Largest;

    internal IEnumerable<int> DrawnIndices => Enumerable.Range(0, Y.Count).Where(IsDrawn);

    /// <summary>Runs of neighbouring points that can be drawn; a gap ends a run.</summary>
    internal IEnumerable<IReadOnlyList<int>> Runs()
    {
        var run = new List<int>();
        for (int i = 0; i < Y.Count; i++)
        {
            if (IsDrawn(i))
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }
        if (run.Count > 0)
        {
            yield return run;
        }
    }
}

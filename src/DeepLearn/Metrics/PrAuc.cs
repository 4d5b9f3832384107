namespace DeepLearn.Metrics;

/// <summary>
/// The area under the curve of precision over recall, as steps (the average precision, scikit-learn's
/// average_precision_score): the precision at each score, weighted with the recall that it adds.
/// </summary>
public sealed class PrAuc : RankingMetric
{
    /// <inheritdoc/>
    public override string Name => "PrAuc";

    private protected override double Area(IEnumerable<(long Positives, long Negatives)> levels, long positives, long negatives)
    {
        var (area, hits, taken) = (0.0, 0L, 0L);
        foreach (var level in levels)
        {
            hits += level.Positives;
            taken += level.Positives + level.Negatives;
            area += (double)level.Positives / positives * hits / taken;
        }
        return area;
    }
}

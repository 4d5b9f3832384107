namespace DeepLearn.Metrics;

/// <summary>
/// The area under the receiver operating characteristic: the chance that an example of the class scores above one of another,
/// a tie counting half. 0.5 is guessing, 1 perfect (scikit-learn's roc_auc_score, of more classes multi_class="ovr").
/// </summary>
public sealed class RocAuc : RankingMetric
{
    /// <inheritdoc/>
    public override string Name => "RocAuc";

    private protected override double Area(IEnumerable<(long Positives, long Negatives)> levels, long positives, long negatives)
    {
        var (pairs, below) = (0.0, negatives);
        foreach (var level in levels)
        {
            below -= level.Negatives;
            pairs += level.Positives * (below + level.Negatives / 2.0);
        }
        return pairs / positives / negatives;
    }
}

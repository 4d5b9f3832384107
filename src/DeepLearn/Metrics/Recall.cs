namespace DeepLearn.Metrics;

/// <summary>Of the examples of a class, the share that is predicted as it; mean over the classes.</summary>
public sealed class Recall : MacroMetric
{
    /// <inheritdoc/>
    public override string Name => "Recall";

    /// <inheritdoc/>
    protected override (long Part, long Whole) Ratio(long hits, long predicted, long actual) => (hits, actual);
}

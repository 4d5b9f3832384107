namespace DeepLearn.Metrics;

/// <summary>Of the examples predicted as a class, the share that belongs to it; mean over the classes.</summary>
public sealed class Precision : MacroMetric
{
    /// <inheritdoc/>
    public override string Name => "Precision";

    /// <inheritdoc/>
    protected override (long Part, long Whole) Ratio(long hits, long predicted, long actual) => (hits, predicted);
}

namespace DeepLearn.Metrics;

/// <summary>The harmonic mean of a class's precision and recall; mean over the classes.</summary>
public sealed class F1 : MacroMetric
{
    /// <inheritdoc/>
    public override string Name => "F1";

    /// <inheritdoc/>
    protected override (long Part, long Whole) Ratio(long hits, long predicted, long actual) => (2 * hits, predicted + actual);
}

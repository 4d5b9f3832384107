namespace DeepLearn.Metrics;

/// <summary>A metric whose result is one number, so that it can be followed over epochs.</summary>
public abstract class ScalarMetric : Metric
{
    /// <summary>True where a larger number is better.</summary>
    public abstract bool HigherIsBetter { get; }

    /// <summary>The number over all batches since the last reset.</summary>
    /// <exception cref="Errors.DeepLearnException">"MetricEmpty": there was no batch.</exception>
    public abstract double Value { get; }

    /// <inheritdoc/>
    public sealed override object Compute() => Value;
}

using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// The plain mean of a measure of each class, as scikit-learn's average="macro": over the classes that occur as label or
/// prediction, and 0 where the measure of a class is 0 / 0.
/// </summary>
public abstract class MacroMetric : ScalarMetric
{
    private readonly RunningSum _counts = new();

    /// <inheritdoc/>
    public sealed override bool HigherIsBetter => true;

    /// <inheritdoc/>
    public sealed override double Value
    {
        get
        {
            var counts = _counts.Counts(this);
            var classes = counts.Length / 3;
            var (sum, present) = (0.0, 0);
            for (var c = 0; c < classes; c++)
            {
                var (hits, predicted, actual) = (counts[c], counts[classes + c], counts[2 * classes + c]);
                if (predicted + actual == 0)
                    continue;
                present++;
                var (part, whole) = Ratio(hits, predicted, actual);
                sum += whole == 0 ? 0 : (double)part / whole;
            }
            return sum / present;
        }
    }

    /// <inheritdoc/>
    public sealed override void Reset() => _counts.Reset();

    /// <inheritdoc/>
    public sealed override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        var (predicted, actual) = Classes.Predicted(this, output, target);
        var classes = Classes.Count(output);
        var hits = predicted.masked_select(predicted.eq(actual));
        _counts.Add(cat([Count(hits), Count(predicted), Count(actual)], 0));

        Tensor Count(Tensor values) => values.bincount(null, classes);
    }

    /// <summary>The measure of one class as a fraction.</summary>
    /// <param name="hits">Examples of the class that were predicted as it.</param>
    /// <param name="predicted">Examples predicted as the class.</param>
    /// <param name="actual">Examples of the class.</param>
    protected abstract (long Part, long Whole) Ratio(long hits, long predicted, long actual);
}
